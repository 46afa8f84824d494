package io.leadgraph.facts.account;

import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.input.Countries;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.Cursor;
import io.leadgraph.platform.paging.Keyset;
import io.leadgraph.platform.paging.OrderedGraph;
import io.leadgraph.platform.paging.PageRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of all accounts, in its three orders. */
@Component
class AccountPages {
    private static final List<String> FILTERS = List.of("country", "owner", "provenance", "parentKey", "relationships");

    private final Map<AccountOrderField, OrderedGraph> orders = Map.of(
            AccountOrderField.NAME, OrderedGraph.load("account/page_by_name"),
            AccountOrderField.KEY, OrderedGraph.load("account/page_by_key"),
            AccountOrderField.CREATED_AT, OrderedGraph.load("account/page_by_created"));
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
            Map<String, ? extends @Nullable Object> filter,
            AccountOrderField order,
            boolean ascending,
            PageRequest page) {
        OrderedGraph index = Objects.requireNonNull(orders.get(order));
        String prefix = filter.get("nameStartsWith") instanceof String text ? AccountState.sortName(text) : null;
        Keyset<?> place = place(order, ascending, page, Objects.requireNonNullElse(prefix, ""));
        Map<String, @Nullable Object> parameters = place.parameters();
        FILTERS.forEach(name -> parameters.put(name, filter.get(name)));
        parameters.put("namePrefix", prefix);
        parameters.put("country", Countries.code((String) filter.get("country")));
        parameters.put("now", clock.instant());
        List<Account> read = graph.read(index.from(place), parameters).stream()
                .map(AccountLookupGraph::account)
                .toList();
        return Connection.of(page, read, account -> cursor(order, account));
    }

    /** The index of names need not be read outside those that begin so. */
    private static Keyset<?> place(AccountOrderField order, boolean ascending, PageRequest page, String prefix) {
        return switch (order) {
            case NAME -> Keyset.byText(page, ascending, prefix);
            case KEY -> Keyset.byText(page, ascending);
            case CREATED_AT -> Keyset.byTime(page, ascending);
        };
    }

    static Cursor byName(Account account) {
        return cursor(AccountOrderField.NAME, account);
    }

    private static Cursor cursor(AccountOrderField order, Account account) {
        String sort = switch (order) {
            case NAME -> AccountState.sortName(account.name());
            case KEY -> account.key();
            case CREATED_AT -> account.createdAt().toString();
        };
        return new Cursor(sort, account.id());
    }
}
