package io.leadgraph.account;

import io.leadgraph.common.Connection;
import io.leadgraph.common.Cursor;
import io.leadgraph.common.PageRequest;
import io.leadgraph.graph.Graph;
import io.leadgraph.text.Countries;
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

    private final Map<AccountOrderField, OrderedReads> orders = Map.of(
            AccountOrderField.NAME, OrderedReads.load("account/page_by_name", OrderedReads.Scale.TEXT),
            AccountOrderField.KEY, OrderedReads.load("account/page_by_key", OrderedReads.Scale.TEXT),
            AccountOrderField.CREATED_AT, OrderedReads.load("account/page_by_created", OrderedReads.Scale.TIME));
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
        OrderedReads index = Objects.requireNonNull(orders.get(order));
        Map<String, @Nullable Object> parameters = index.bounds(page, ascending);
        FILTERS.forEach(name -> parameters.put(name, filter.get(name)));
        String prefix = filter.get("nameStartsWith") instanceof String text ? AccountState.sortName(text) : null;
        parameters.put("namePrefix", prefix);
        parameters.put("country", Countries.code((String) filter.get("country")));
        parameters.put("now", clock.instant());
        if (order == AccountOrderField.NAME && prefix != null) {
            narrow(parameters, prefix);
        }
        List<Account> read = graph.read(index.query(page, ascending), parameters).stream()
                .map(AccountReads::account)
                .toList();
        return Connection.of(page, read, account -> cursor(order, account));
    }

    /** The index need not be read outside the names that begin so. */
    private static void narrow(Map<String, @Nullable Object> parameters, String prefix) {
        parameters.computeIfPresent("from", (name, from) -> from.equals("") ? prefix : from);
        parameters.computeIfPresent("to", (name, to) -> to.equals(OrderedReads.LAST_TEXT) ? prefix + to : to);
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
