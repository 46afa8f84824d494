/** The whole store as lines of text that do not depend on when and in which order things were stored; only reads. */
@ApplicationModule(allowedDependencies = {"common", "graph", "intake"})
@NullMarked
package io.leadgraph.dump;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
