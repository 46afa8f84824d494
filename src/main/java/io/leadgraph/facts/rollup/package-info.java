/** Counters of touches. Writers keep them, and a job counts them again. */
@ApplicationModule(allowedDependencies = {"facts.touch"})
@NullMarked
package io.leadgraph.facts.rollup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
