package io.leadgraph.facts.opportunity;

import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.paging.Arguments;
import io.leadgraph.platform.paging.Batches;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.Cursor;
import io.leadgraph.platform.paging.Keyset;
import io.leadgraph.platform.paging.OrderedGraph;
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.platform.upsert.Amounts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of opportunities: all of them, and those of accounts and buying centers. */
@Component
class OpportunityPages {
    private static final List<String> FILTERS = List.of(
            "accountKey",
            "buyingCenterKey",
            "stages",
            "types",
            "owner",
            "product",
            "openedFrom",
            "openedTo",
            "closedFrom",
            "closedTo");
    private static final List<String> AMOUNTS = List.of("amountFrom", "amountTo");

    private final Map<OpportunityOrderField, OrderedGraph> orders = Map.of(
            OpportunityOrderField.KEY, OrderedGraph.load("opportunity/page_by_key"),
            OpportunityOrderField.CREATED_AT, OrderedGraph.load("opportunity/page_by_created"));
    private final OrderedGraph ofAccounts = OrderedGraph.load("opportunity/of_accounts");
    private final OrderedGraph ofCenters = OrderedGraph.load("opportunity/of_centers");
    private final Graph graph;

    OpportunityPages(Graph graph) {
        this.graph = graph;
    }

    /**
     * One page of all.
     *
     * @param filter the fields of {@code OpportunityFilter} that are given
     */
    Connection<Opportunity> page(
            Map<String, ? extends @Nullable Object> filter,
            OpportunityOrderField order,
            boolean ascending,
            PageRequest page) {
        OrderedGraph index = Objects.requireNonNull(orders.get(order));
        Keyset<?> place =
                order == OpportunityOrderField.KEY ? Keyset.byText(page, ascending) : Keyset.byTime(page, ascending);
        Map<String, @Nullable Object> parameters = place.parameters();
        FILTERS.forEach(name -> parameters.put(name, Arguments.plain(filter.get(name))));
        AMOUNTS.forEach(name -> parameters.put(name, Amounts.boundE4((BigDecimal) filter.get(name))));
        List<Opportunity> read = graph.read(index.from(place), parameters).stream()
                .map(OpportunityLookupGraph::opportunity)
                .toList();
        return Connection.of(page, read, deal -> cursor(order, deal));
    }

    /** Latest stored first, by the account's id. */
    Map<String, Connection<Opportunity>> ofAccounts(List<String> ids, PageRequest page) {
        return of(ofAccounts, ids, page);
    }

    /** Latest stored first, by the buying center's id. */
    Map<String, Connection<Opportunity>> ofCenters(List<String> ids, PageRequest page) {
        return of(ofCenters, ids, page);
    }

    private Map<String, Connection<Opportunity>> of(OrderedGraph index, List<String> ids, PageRequest page) {
        Keyset<Instant> place = Keyset.byTime(page, false);
        Map<String, @Nullable Object> parameters = place.parameters();
        parameters.put("ids", ids);
        Map<String, List<Opportunity>> read =
                Batches.lists(graph.read(index.from(place), parameters), "opportunities", Opportunity::of);
        return Batches.connections(read, page, deal -> cursor(OpportunityOrderField.CREATED_AT, deal));
    }

    private static Cursor cursor(OpportunityOrderField order, Opportunity deal) {
        String sort = order == OpportunityOrderField.KEY
                ? deal.key()
                : deal.createdAt().toString();
        return new Cursor(sort, deal.id());
    }
}
