/** What a company knows of the time before: lead sources of its records become touches of the past. Calls intake, which stores them, and engagement, whose roll-ups count them. */
@ApplicationModule(allowedDependencies = {"common", "engagement", "graph", "input", "intake", "person", "stale"})
@NullMarked
package io.leadgraph.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
