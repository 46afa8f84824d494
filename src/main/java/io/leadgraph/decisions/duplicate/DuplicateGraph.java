package io.leadgraph.decisions.duplicate;

import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class DuplicateGraph {
    private static final Query PEOPLE = Query.load("duplicate/people_page");
    private static final Query BLOCK = Query.load("duplicate/block");
    private static final Query CANDIDATES = Query.load("duplicate/candidates");
    private static final Query SUGGEST = Query.load("duplicate/suggest");
    private static final Query SUGGESTIONS = Query.load("duplicate/suggestions");
    /** A key that more people have tells nobody apart. */
    private static final int MOST = 100;

    private final Graph graph;

    DuplicateGraph(Graph graph) {
        this.graph = graph;
    }

    <T> T write(Function<Statements, T> work) {
        return graph.write(work);
    }

    /** The next people after an id. */
    static List<PersonDetails> people(Statements tx, String after, int limit) {
        return tx.run(PEOPLE, Map.of("after", after, "limit", limit)).stream()
                .map(PersonDetails::of)
                .toList();
    }

    static void block(Statements tx, Map<String, Set<String>> keys) {
        List<Map<String, Object>> people = keys.entrySet().stream()
                .map(person -> Map.<String, Object>of("id", person.getKey(), "keys", List.copyOf(person.getValue())))
                .toList();
        tx.run(BLOCK, Map.of("people", people));
    }

    /** Who may be the same as each of the people, by their id. */
    static Map<String, List<PersonDetails>> candidates(Statements tx, Collection<String> ids) {
        return tx.run(CANDIDATES, Map.of("ids", List.copyOf(ids), "most", MOST)).stream()
                .collect(Collectors.toMap(
                        row -> row.string("id"),
                        row -> row.rows("candidates").stream()
                                .map(PersonDetails::of)
                                .toList()));
    }

    /** Stores what is suggested about the people; gives the keys of pairs that were merged before and parted again. */
    static Set<String> suggest(Statements tx, Collection<String> ids, Collection<Pair> pairs, Instant now) {
        List<Map<String, Object>> rows = pairs.stream().map(Pair::row).toList();
        List<String> keys = pairs.stream().map(Pair::key).toList();
        return tx.run(SUGGEST, Map.of("ids", List.copyOf(ids), "keys", keys, "rows", rows, "now", now)).stream()
                .filter(row -> row.bool("parted"))
                .map(row -> row.string("key"))
                .collect(Collectors.toSet());
    }

    /** @param page {@code from, to, id, limit} */
    List<SuggestedDuplicate> suggestions(Map<String, ?> page) {
        return graph.read(SUGGESTIONS, page).stream()
                .map(DuplicateGraph::suggestion)
                .toList();
    }

    private static SuggestedDuplicate suggestion(Row row) {
        return SuggestedDuplicate.of(java.util.Objects.requireNonNull(row.rowOrNull("suggestion")));
    }
}
