package io.leadgraph.facts.center;

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

/** Finds buying centers, for whoever has an id or a key of one. */
@Component
public class CenterLookupGraph {
    private final Query byId = Query.load("center/by_id");
    private final Query byKey = Query.load("center/by_key");
    private final Query count = Query.load("center/count");
    private final Graph graph;

    CenterLookupGraph(Graph graph) {
        this.graph = graph;
    }

    /** The buying centers that are there, by id, in one statement. */
    public Map<String, BuyingCenter> byIds(Collection<String> ids) {
        return graph.read(byId, Map.of("ids", ids)).stream()
                .collect(toMap(row -> row.string("id"), CenterLookupGraph::buyingCenter, (one, other) -> one));
    }

    /** The buying center with this key, or null. */
    public @Nullable BuyingCenter byKey(String key) {
        List<Row> rows = graph.read(byKey, Map.of("key", key));
        return rows.isEmpty() ? null : buyingCenter(rows.getFirst());
    }

    /** The buying center that the alternative of {@code KeyBy} names, or null. */
    @Nullable
    BuyingCenter by(Map<String, Object> by) {
        return Arguments.keyed(by, this::byIds, this::byKey);
    }

    long count() {
        return graph.read(count, Map.of()).getFirst().number("total");
    }

    static BuyingCenter buyingCenter(Row row) {
        return BuyingCenter.of(Objects.requireNonNull(row.rowOrNull("buyingCenter")));
    }
}
