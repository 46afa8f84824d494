package io.leadgraph.facts.person.merge;

import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Stamps of people whose touches are others than before, because they were merged or parted, or touches were taken back. */
public final class StampGraph {
    private static final Query RESTAMP = Query.load("person/restamp_people");

    private StampGraph() {}

    /** Reads them again from what is a person's now, inside the transaction that changed it. */
    public static void of(Statements tx, Collection<String> personIds) {
        tx.run(RESTAMP, Map.of("ids", List.copyOf(personIds)));
    }
}
