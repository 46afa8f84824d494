package io.leadgraph.facts.opportunity;

import io.leadgraph.facts.identity.PersonRef;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.paging.Arguments;
import io.leadgraph.platform.paging.Batches;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.Keyset;
import io.leadgraph.platform.paging.Order;
import io.leadgraph.platform.paging.OrderedGraph;
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.platform.paging.SortBy;
import io.leadgraph.platform.paging.SortedGraph;
import io.leadgraph.platform.paging.Sorting;
import io.leadgraph.platform.upsert.Amounts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
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
            "campaignKey",
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

    private static final Order LATEST = Order.down("deals");

    private static final Map<OpportunityOrderField, SortBy> ORDERS = Map.of(
            OpportunityOrderField.KEY, SortBy.text("key"),
            OpportunityOrderField.CREATED_AT, new SortBy("recordedAt", Keyset::byTime),
            OpportunityOrderField.AMOUNT, new SortBy("sortAmount", Keyset::byWholeNumber),
            OpportunityOrderField.OPENED_AT, new SortBy("sortOpened", Keyset::byTime),
            OpportunityOrderField.CLOSED_AT, new SortBy("sortClosed", Keyset::byTime));

    private final SortedGraph<OpportunityOrderField> list = new SortedGraph<>("opportunity/opportunities", ORDERS);
    private final SortedGraph<OpportunityOrderField> few = new SortedGraph<>("opportunity/opportunities_of", ORDERS);
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
            Map<String, ? extends @Nullable Object> filter, Sorting<OpportunityOrderField> sorting, PageRequest page) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        FILTERS.forEach(name -> parameters.put(name, Arguments.plain(filter.get(name))));
        AMOUNTS.forEach(name -> parameters.put(name, Amounts.boundE4((BigDecimal) filter.get(name))));
        PersonRef contact = filter.get("contact") instanceof Map<?, ?> who ? PersonRef.of(who) : null;
        if (contact == null && filter.get("accountKey") == null && filter.get("buyingCenterKey") == null) {
            return list.page(graph, sorting, page, parameters, OpportunityLookupGraph::opportunity);
        }
        parameters.put("contactId", contact == null ? null : contact.id());
        parameters.put("contactKey", contact == null || contact.id() != null ? null : key(contact));
        return few.page(graph, sorting, page, parameters, OpportunityLookupGraph::opportunity);
    }

    /** What can't be an address is nobody's. */
    private static String key(PersonRef contact) {
        return Objects.requireNonNullElse(contact.key(), "");
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
        Keyset<Instant> place = Keyset.byTime(page, LATEST);
        Map<String, @Nullable Object> parameters = place.parameters();
        parameters.put("ids", ids);
        Map<String, List<Opportunity>> read =
                Batches.lists(graph.read(index.from(place), parameters), "opportunities", Opportunity::of);
        return Batches.connections(read, page, deal -> LATEST.cursor(deal.createdAt(), deal.id()));
    }
}
