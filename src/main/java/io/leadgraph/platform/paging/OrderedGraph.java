package io.leadgraph.platform.paging;

import io.leadgraph.platform.graph.Query;

/** The two queries that read the index of one order of a long list from a place, upwards and downwards. */
public record OrderedGraph(Query up, Query down) {

    /** The list in one of the orders that its two files name. */
    public static OrderedGraph load(String prefix, String sort) {
        return new OrderedGraph(Query.load(prefix + "_up", sort), Query.load(prefix + "_down", sort));
    }

    public static OrderedGraph load(String prefix) {
        return new OrderedGraph(Query.load(prefix + "_up"), Query.load(prefix + "_down"));
    }

    public Query from(Keyset<?> place) {
        return place.up() ? up : down;
    }
}
