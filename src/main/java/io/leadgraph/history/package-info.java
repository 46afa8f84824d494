/** What becomes known late: lead sources of years become touches of the past, and late facts restate decisions. Calls intake, which stores and decides, and engagement, whose roll-ups count. */
@ApplicationModule(allowedDependencies = {"common", "engagement", "graph", "input", "intake", "person", "stale"})
@NullMarked
package io.leadgraph.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
