/**
 * The lifecycle policy: stage rules, promises with their clock, business calendar, recycling, stagnation. Nothing here
 * knows the graph.
 */
@NullMarked
package io.leadgraph.decisions.lifecycle.policy;

import org.jspecify.annotations.NullMarked;
