/** Finds people who are known twice: a queue of suggestions with what speaks for them, and merges by rule where the tenant wants them. */
@ApplicationModule(allowedDependencies = {"common", "graph", "input", "person", "rules"})
@NullMarked
package io.leadgraph.duplicate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
