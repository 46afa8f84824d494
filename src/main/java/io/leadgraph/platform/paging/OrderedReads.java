package io.leadgraph.platform.paging;

import io.leadgraph.platform.graph.Query;

/** The two queries that read the index of one order of a long list from a place, upwards and downwards. */
public record OrderedReads(Query up, Query down) {

    public static OrderedReads load(String prefix) {
        return new OrderedReads(Query.load(prefix + "_up"), Query.load(prefix + "_down"));
    }

    public Query from(Keyset<?> place) {
        return place.up() ? up : down;
    }
}
