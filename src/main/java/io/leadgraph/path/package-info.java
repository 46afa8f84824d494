/** Whose journeys contain a pattern of touches, and by which paths journeys begin; only reads, and calls the features it reads. */
@ApplicationModule(allowedDependencies = {"account", "common", "graph", "person", "touch"})
@NullMarked
package io.leadgraph.path;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
