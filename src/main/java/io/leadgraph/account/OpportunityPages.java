package io.leadgraph.account;

import io.leadgraph.common.Connection;
import io.leadgraph.common.Cursor;
import io.leadgraph.common.PageRequest;
import io.leadgraph.graph.Graph;
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
            "owner",
            "product",
            "openedFrom",
            "openedTo",
            "closedFrom",
            "closedTo");

    private final Map<OpportunityOrderField, OrderedReads> orders = Map.of(
            OpportunityOrderField.KEY, OrderedReads.load("opportunity/page_by_key", OrderedReads.Scale.TEXT),
            OpportunityOrderField.CREATED_AT,
                    OrderedReads.load("opportunity/page_by_created", OrderedReads.Scale.TIME));
    private final OrderedReads ofAccounts = OrderedReads.load("opportunity/of_accounts", OrderedReads.Scale.TIME);
    private final OrderedReads ofCenters = OrderedReads.load("opportunity/of_centers", OrderedReads.Scale.TIME);
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
        OrderedReads index = Objects.requireNonNull(orders.get(order));
        Map<String, @Nullable Object> parameters = index.bounds(page, ascending);
        FILTERS.forEach(name -> parameters.put(name, Arguments.plain(filter.get(name))));
        List<Opportunity> read = graph.read(index.query(page, ascending), parameters).stream()
                .map(OpportunityReads::opportunity)
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

    private Map<String, Connection<Opportunity>> of(OrderedReads index, List<String> ids, PageRequest page) {
        Map<String, @Nullable Object> parameters = index.bounds(page, false);
        parameters.put("ids", ids);
        Map<String, List<Opportunity>> read =
                Batches.lists(graph.read(index.query(page, false), parameters), "opportunities", Opportunity::of);
        return Batches.connections(read, page, deal -> cursor(OpportunityOrderField.CREATED_AT, deal));
    }

    private static Cursor cursor(OpportunityOrderField order, Opportunity deal) {
        String sort = order == OpportunityOrderField.KEY
                ? deal.key()
                : deal.createdAt().toString();
        return new Cursor(sort, deal.id());
    }
}
