/** People who may be known twice: a queue of pairs with what speaks for them, and merges by rule. */
@ApplicationModule(allowedDependencies = {"facts.identity", "facts.person", "facts.person :: merge"})
@NullMarked
package io.leadgraph.decisions.duplicate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
