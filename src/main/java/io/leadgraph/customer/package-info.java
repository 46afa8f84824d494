/** What customers are worth and what else they may buy; only reads, and calls account and engagement. */
@ApplicationModule(allowedDependencies = {"account", "common", "engagement", "graph"})
@NullMarked
package io.leadgraph.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
