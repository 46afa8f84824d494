/** How many get how far from the first response to the deal, how long that takes and what it brings; only reads, and calls the features it reads. */
@ApplicationModule(allowedDependencies = {"account", "campaign", "common", "graph", "person"})
@NullMarked
package io.leadgraph.funnel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
