package io.leadgraph.decisions.restatement;

import io.leadgraph.facts.identity.Domains;
import io.leadgraph.facts.signal.Mark;
import io.leadgraph.facts.signal.MarkScope;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Marks and what they are about. */
final class MarkedTouchesGraph {
    private static final Query NEXT = Query.load("restatement/next_stale");
    private static final Query GO_ON = Query.load("restatement/go_on_stale");
    private static final Query FAIL = Query.load("restatement/fail_stale");
    private static final Query END = Query.load("restatement/end_stale");
    private static final Query OF_PERSON = Query.load("restatement/stale_of_person");
    private static final Query OF_ACCOUNT = Query.load("restatement/stale_of_account");
    private static final Query OF_CAMPAIGN = Query.load("restatement/stale_of_campaign");
    private static final Query OF_DOMAIN = Query.load("restatement/stale_of_domain");
    private static final Query EVERYBODY = Query.load("restatement/stale_everybody");
    private static final Query SUGGESTED = Query.load("restatement/stale_suggested");

    private MarkedTouchesGraph() {}

    /** A person a mark is about, and the place to go on after; nobody where a key is held by none. */
    record Marked(MarkProgress place, Optional<String> personId) {}

    /** The oldest mark but for those to be left, and those that failed after a time. */
    static Optional<Row> next(Statements tx, Collection<String> leave, Instant failedAfter, Instant now) {
        return tx.run(NEXT, Map.of("leave", List.copyOf(leave), "failedAfter", failedAfter, "now", now)).stream()
                .findFirst()
                .map(row -> Objects.requireNonNull(row.rowOrNull("mark")));
    }

    /** The next touches, each as the place to go on after it. */
    static List<MarkProgress> touches(Statements tx, MarkProgress stale, int limit) {
        Map<String, Object> parameters = new HashMap<>(stale.parameters());
        parameters.keySet().retainAll(List.of("owner", "at", "last"));
        parameters.put("subject", stale.subject());
        parameters.put("limit", limit);
        Query query = switch (stale.scope()) {
            case PERSON, ADDRESSES -> OF_PERSON;
            case ACCOUNT -> OF_ACCOUNT;
            case CAMPAIGN -> OF_CAMPAIGN;
            case DOMAIN, EVERYBODY -> throw new IllegalArgumentException(stale.key());
        };
        return tx.run(query, parameters).stream().map(stale::after).toList();
    }

    /** The next people of a mark that spreads. */
    static List<Marked> people(Statements tx, MarkProgress stale, int limit) {
        Map<String, Object> parameters = new HashMap<>(Map.of("owner", stale.owner(), "limit", limit));
        if (stale.scope() == MarkScope.DOMAIN) {
            parameters.put("path", Domains.path(stale.subject()));
            parameters.put("key", stale.last());
        }
        return tx.run(stale.scope() == MarkScope.DOMAIN ? OF_DOMAIN : EVERYBODY, parameters).stream()
                .map(row -> new Marked(stale.after(row), Optional.ofNullable(row.stringOrNull("personId"))))
                .toList();
    }

    static List<Mark> suggested(Statements tx, MarkProgress stale) {
        return tx.run(SUGGESTED, Map.of("subject", stale.subject())).stream()
                .map(row -> new Mark(MarkScope.PERSON, row.string("personId")))
                .toList();
    }

    static void goOn(Statements tx, MarkProgress stale) {
        tx.run(GO_ON, stale.parameters());
    }

    static void fail(Statements tx, String key, Instant now) {
        tx.run(FAIL, Map.of("key", key, "now", now));
    }

    static void end(Statements tx, MarkProgress stale) {
        tx.run(END, Map.of("key", stale.key(), "round", stale.round()));
    }
}
