package io.leadgraph.facts.account;

import io.leadgraph.facts.identity.Domains;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.input.Countries;
import io.leadgraph.platform.input.Texts;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.Keyset;
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.platform.paging.SortBy;
import io.leadgraph.platform.paging.SortedGraph;
import io.leadgraph.platform.paging.Sorting;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of all accounts, in its orders. */
@Component
class AccountPages {
    private static final List<String> FILTERS = List.of("owner", "provenance", "parentKey", "relationships");

    private static final Map<AccountOrderField, SortBy> ORDERS = Map.of(
            AccountOrderField.NAME, SortBy.text("sortName"),
            AccountOrderField.KEY, SortBy.text("key"),
            AccountOrderField.CREATED_AT, new SortBy("recordedAt", Keyset::byTime),
            AccountOrderField.OWNER, SortBy.text("sortOwner"));

    private final SortedGraph<AccountOrderField> list = new SortedGraph<>("account/accounts", ORDERS);
    private final SortedGraph<AccountOrderField> claimants = new SortedGraph<>("account/accounts_at", ORDERS);
    private final Graph graph;
    private final Clock clock;

    AccountPages(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * One page.
     *
     * @param filter the fields of {@code AccountFilter} that are given
     */
    Connection<Account> page(
            Map<String, ? extends @Nullable Object> filter, Sorting<AccountOrderField> sorting, PageRequest page) {
        String prefix = filter.get("nameStartsWith") instanceof String text ? Texts.sortKey(text) : null;
        Map<String, @Nullable Object> parameters = new HashMap<>();
        FILTERS.forEach(name -> parameters.put(name, filter.get(name)));
        parameters.put("namePrefix", prefix);
        parameters.put("country", Countries.code((String) filter.get("country")));
        parameters.put("now", clock.instant());
        if (filter.get("domain") instanceof String website) {
            parameters.put("domain", Objects.requireNonNullElse(Domains.ofWebsite(website), ""));
            return claimants.page(graph, sorting, page, parameters, AccountLookupGraph::account);
        }
        // The index of names need not be read outside those that begin so.
        return prefix != null && sorting.field() == AccountOrderField.NAME
                ? list.page(
                        graph,
                        sorting,
                        page,
                        Keyset.byText(page, list.order(sorting), prefix),
                        parameters,
                        AccountLookupGraph::account)
                : list.page(graph, sorting, page, parameters, AccountLookupGraph::account);
    }
}
