/** The whole store as lines of text that don't depend on when and in which order things were stored. */
@ApplicationModule(allowedDependencies = {"decisions.restatement"})
@NullMarked
package io.leadgraph.answers.dump;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
