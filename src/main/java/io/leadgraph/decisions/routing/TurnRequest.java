package io.leadgraph.decisions.routing;

import org.jspecify.annotations.Nullable;

/**
 * Somebody is to take care of a person who goes to a queue: whoever's turn it is.
 *
 * @param passedOver who loses the turn where somebody else takes turns too; null for nobody
 */
public record TurnRequest(String queue, @Nullable String passedOver) {}
