package io.leadgraph.account;

import io.leadgraph.common.Keyset;
import io.leadgraph.graph.Query;

/** The two queries that read the index of one order of a long list from a place, upwards and downwards. */
record OrderedReads(Query up, Query down) {

    static OrderedReads load(String prefix) {
        return new OrderedReads(Query.load(prefix + "_up"), Query.load(prefix + "_down"));
    }

    Query from(Keyset<?> place) {
        return place.up() ? up : down;
    }
}
