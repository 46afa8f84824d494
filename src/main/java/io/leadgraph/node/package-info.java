/** Anything by its global id, and the nodes of explanations; calls the features whose records it makes. */
@ApplicationModule(allowedDependencies = {"account", "campaign", "common", "graph", "intake", "person", "touch"})
@NullMarked
package io.leadgraph.node;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
