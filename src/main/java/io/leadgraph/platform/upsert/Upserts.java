package io.leadgraph.platform.upsert;

import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Ids;
import io.leadgraph.platform.graph.NodeKind;
import io.leadgraph.platform.graph.Query;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What upserts of every kind do alike. */
public final class Upserts {
    private Upserts() {}

    /** A result for each row in order: refused for its form, or what storing the sound ones together answered. */
    public static <C extends UpsertInput, R> List<R> results(
            List<C> changes, Function<List<C>, List<R>> store, Function<List<UserError>, R> refused) {
        List<C> sound = ListReplacement.without(
                changes, change -> !change.row().errors().isEmpty());
        Iterator<R> stored = (sound.isEmpty() ? List.<R>of() : store.apply(sound)).iterator();
        return changes.stream()
                .map(change -> change.row().errors().isEmpty()
                        ? stored.next()
                        : refused.apply(change.row().errors()))
                .toList();
    }

    /** Locks the keys in their order; answers the ids of the nodes made for those that were not there, by key. */
    public static Map<String, String> reserve(
            Statements tx, Query lock, NodeKind kind, List<? extends UpsertInput> changes) {
        List<Map<String, String>> rows = keys(changes).stream()
                .map(key -> Map.of("key", key, "id", Ids.next(kind)))
                .toList();
        return tx.run(lock, Map.of("rows", rows)).stream()
                .filter(row -> row.bool("reserved"))
                .collect(Collectors.toMap(row -> row.string("key"), row -> row.string("id")));
    }

    public static List<String> keys(List<? extends UpsertInput> changes) {
        return changes.stream().map(UpsertInput::key).distinct().sorted().toList();
    }

    /** The ids of reserved nodes whose keys came to nothing. */
    public static List<String> unused(Map<String, String> reserved, Set<String> keys) {
        return reserved.entrySet().stream()
                .filter(entry -> !keys.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
