package io.leadgraph.decisions.routing;

import java.util.List;

/**
 * A queue.
 *
 * @param owners who take turns, in this order; where there are none, leads wait until somebody takes them
 */
public record RoutingQueue(String key, List<String> owners) {}
