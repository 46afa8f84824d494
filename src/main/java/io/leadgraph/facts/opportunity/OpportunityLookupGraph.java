package io.leadgraph.facts.opportunity;

import static java.util.stream.Collectors.toMap;

import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.paging.Arguments;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds opportunities, for whoever has an id or a key of one. */
@Component
public class OpportunityLookupGraph {
    private final Query byId = Query.load("opportunity/by_id");
    private final Query byKey = Query.load("opportunity/by_key");
    private final Query count = Query.load("opportunity/count");
    private final Graph graph;

    OpportunityLookupGraph(Graph graph) {
        this.graph = graph;
    }

    /** The opportunities that are there, by id, in one statement. */
    public Map<String, Opportunity> byIds(Collection<String> ids) {
        return graph.read(byId, Map.of("ids", ids)).stream()
                .collect(toMap(row -> row.string("id"), OpportunityLookupGraph::opportunity, (one, other) -> one));
    }

    long count() {
        return graph.read(count, Map.of()).getFirst().number("total");
    }

    /** The opportunity with this key, or null. */
    public @Nullable Opportunity byKey(String key) {
        List<Row> rows = graph.read(byKey, Map.of("key", key));
        return rows.isEmpty() ? null : opportunity(rows.getFirst());
    }

    /** The opportunity that the alternative of {@code KeyBy} names, or null. */
    @Nullable
    Opportunity by(Map<String, Object> by) {
        return Arguments.keyed(by, this::byIds, this::byKey);
    }

    static Opportunity opportunity(Row row) {
        return Opportunity.of(Objects.requireNonNull(row.rowOrNull("opportunity")));
    }
}
