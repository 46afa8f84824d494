/** Anything by its global id; calls the features whose records it makes. */
@ApplicationModule(allowedDependencies = {"account", "campaign", "common", "graph", "person", "touch"})
@NullMarked
package io.leadgraph.node;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
