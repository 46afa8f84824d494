/** Who takes care of a lead: ordered, versioned rules choose an owner, or a queue in which owners take turns. Calls intake, whose leads it routes, and engagement for scores. */
@ApplicationModule(allowedDependencies = {"common", "engagement", "graph", "input", "intake", "rules", "text", "touch"})
@NullMarked
package io.leadgraph.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
