package io.leadgraph.decisions.routing;

import java.util.List;

/**
 * A named part of the world.
 *
 * @param countries ISO 3166-1 alpha-2
 */
record Territory(String name, List<String> countries) {}
