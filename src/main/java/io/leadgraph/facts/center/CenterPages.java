package io.leadgraph.facts.center;

import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.input.Texts;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.Keyset;
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.platform.paging.SortBy;
import io.leadgraph.platform.paging.SortedGraph;
import io.leadgraph.platform.paging.Sorting;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of all buying centers, in its orders. */
@Component
class CenterPages {
    private final SortedGraph<BuyingCenterOrderField> list = new SortedGraph<>(
            "center/centers",
            Map.of(
                    BuyingCenterOrderField.NAME, SortBy.text("sortName"),
                    BuyingCenterOrderField.KEY, SortBy.text("key")));
    private final Graph graph;

    CenterPages(Graph graph) {
        this.graph = graph;
    }

    /** @param filter the fields of {@code BuyingCenterFilter} that are given */
    Connection<BuyingCenter> page(
            Map<String, ? extends @Nullable Object> filter, Sorting<BuyingCenterOrderField> sorting, PageRequest page) {
        String prefix = filter.get("nameStartsWith") instanceof String text ? Texts.sortKey(text) : null;
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("accountKey", filter.get("accountKey"));
        parameters.put("product", filter.get("product"));
        parameters.put("namePrefix", prefix);
        // The index of names need not be read outside those that begin so.
        String part = sorting.field() == BuyingCenterOrderField.NAME ? Objects.requireNonNullElse(prefix, "") : "";
        Keyset<String> place = Keyset.byText(page, list.order(sorting), part);
        return list.page(graph, sorting, page, place, parameters, CenterLookupGraph::buyingCenter);
    }
}
