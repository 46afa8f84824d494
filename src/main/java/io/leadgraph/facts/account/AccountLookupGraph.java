package io.leadgraph.facts.account;

import static java.util.stream.Collectors.toMap;

import io.leadgraph.facts.identity.Domains;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.paging.Arguments;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds accounts, for whoever has an id, a key or a domain of one. */
@Component
public class AccountLookupGraph {
    private final Query byId = Query.load("account/by_id");
    private final Query byKey = Query.load("account/by_key");
    private final Query byDomain = Query.load("account/by_domain");
    private final Query count = Query.load("account/count");
    private final Graph graph;
    private final Clock clock;

    AccountLookupGraph(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** The accounts that are there, by id, in one statement. */
    public Map<String, Account> byIds(Collection<String> ids) {
        return graph.read(byId, Map.of("ids", ids)).stream()
                .collect(toMap(row -> row.string("id"), AccountLookupGraph::account, (one, other) -> one));
    }

    long count() {
        return graph.read(count, Map.of()).getFirst().number("total");
    }

    /** The account with this key, or null. */
    public @Nullable Account byKey(String key) {
        return first(graph.read(byKey, Map.of("key", key)));
    }

    /** The account that claims exactly this domain now, or null; of several a stated claim before intake's, then the oldest. */
    public @Nullable Account byDomain(String domain) {
        String ascii = Domains.toAscii(domain);
        return ascii == null ? null : first(graph.read(byDomain, Map.of("domain", ascii, "now", clock.instant())));
    }

    /** The account that the alternative of {@code AccountBy} names, or null. */
    @Nullable
    Account by(Map<String, Object> by) {
        Map.Entry<String, String> only = Arguments.only(by);
        return switch (only.getKey()) {
            case "id" -> byIds(List.of(only.getValue())).get(only.getValue());
            case "key" -> byKey(only.getValue());
            default -> byDomain(only.getValue());
        };
    }

    public static Account account(Row row) {
        return Account.of(Objects.requireNonNull(row.rowOrNull("account")));
    }

    private static @Nullable Account first(List<Row> rows) {
        return rows.isEmpty() ? null : account(rows.getFirst());
    }
}
