package io.leadgraph.intake.backfill;

import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Where it is kept what was told of records that carry lead sources. */
final class LeadSourceGraph {
    private static final Query LOCK = Query.load("backfill/lock_records");
    private static final Query SAVE = Query.load("backfill/save_records");
    private static final Query DISCARD = Query.load("backfill/discard_records");
    private static final Query CONTACTS = Query.load("backfill/contacts");

    private LeadSourceGraph() {}

    /** Columns {@code created, present, changes, touches}, by key. */
    static Map<String, Row> lock(Statements tx, Collection<String> keys, Instant now) {
        return tx.run(LOCK, Map.of("keys", keys.stream().sorted().toList(), "now", now)).stream()
                .collect(Collectors.toMap(
                        row -> row.string("key"), row -> Objects.requireNonNull(row.rowOrNull("record"))));
    }

    static void save(Statements tx, List<Map<String, Object>> records) {
        tx.run(SAVE, Map.of("records", records));
    }

    static void discard(Statements tx, Collection<String> keys) {
        tx.run(DISCARD, Map.of("keys", List.copyOf(keys)));
    }

    /** Columns {@code known, personId}, by key of the opportunity. */
    static Map<String, Row> contacts(Statements tx, Collection<String> opportunityKeys) {
        return opportunityKeys.isEmpty()
                ? Map.of()
                : tx.run(CONTACTS, Map.of("keys", List.copyOf(opportunityKeys))).stream()
                        .collect(Collectors.toMap(row -> row.string("key"), row -> row));
    }
}
