/** Counts over many touches: categories of a period, and what campaigns brought; only reads, and calls the features it reads. */
@ApplicationModule(allowedDependencies = {"account", "campaign", "common", "graph", "intake", "touch"})
@NullMarked
package io.leadgraph.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
