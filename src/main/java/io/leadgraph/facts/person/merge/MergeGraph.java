package io.leadgraph.facts.person.merge;

import io.leadgraph.facts.identity.PersonRef;
import io.leadgraph.facts.signal.Mark;
import io.leadgraph.facts.signal.MarkGraph;
import io.leadgraph.facts.signal.MarkScope;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The statements of merges. */
@Component
class MergeGraph {
    private static final Query LOCK = Query.load("person/lock_merges");
    private static final Query FACTS = Query.load("person/merge_facts");
    private static final Query MERGE = Query.load("person/merge");
    private static final Query UNMERGE = Query.load("person/unmerge");
    private static final Query BY_ID = Query.load("person/merge_by_id");
    private static final Query MERGES = Query.load("person/merges");
    private static final Query SET_DO_NOT_MERGE = Query.load("person/set_do_not_merge");
    private final Graph graph;

    MergeGraph(Graph graph) {
        this.graph = graph;
    }

    <T> T write(Function<Statements, T> work) {
        return graph.write(work);
    }

    /** Every merge that people are or were part of, by person id. */
    Map<String, List<PersonMerge>> merges(Collection<String> personIds) {
        return graph.read(MERGES, Map.of("ids", List.copyOf(personIds))).stream()
                .collect(Collectors.groupingBy(
                        row -> row.string("personId"), Collectors.mapping(PersonMerge::of, Collectors.toList())));
    }

    /** Locks who the references name, and reads them by their place; a reference that names nobody is left out. */
    static Map<Integer, MergeSide> lock(Statements tx, PersonRef... refs) {
        Map<String, Object> parameters = Map.of("refs", parameters(refs));
        tx.run(LOCK, parameters);
        return tx.run(FACTS, parameters).stream()
                .collect(Collectors.toMap(row -> row.integer("at"), MergeSide::of, (one, same) -> one));
    }

    private static List<Map<String, @Nullable Object>> parameters(PersonRef... refs) {
        List<Map<String, @Nullable Object>> parameters = new ArrayList<>();
        for (PersonRef ref : refs) {
            Map<String, @Nullable Object> one = new HashMap<>();
            one.put("at", parameters.size());
            one.put("id", ref.id());
            one.put("key", ref.key());
            parameters.add(one);
        }
        return parameters;
    }

    static Optional<PersonMerge> byId(Statements tx, String id) {
        return tx.run(BY_ID, Map.of("id", id)).stream().findFirst().map(PersonMerge::of);
    }

    static void merge(Statements tx, PersonMerge merge) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", merge.id());
        properties.put("recordedAt", merge.at());
        properties.put("note", merge.note());
        properties.put("by", merge.by());
        tx.run(
                MERGE,
                Map.of(
                        "otherId", merge.otherId(),
                        "survivorId", merge.survivorId(),
                        "merge", properties,
                        "now", merge.at()));
        StampGraph.of(tx, List.of(merge.survivorId()));
        mark(tx, List.of(merge.survivorId()), merge.at());
    }

    private static void mark(Statements tx, List<String> personIds, Instant now) {
        MarkGraph.leave(
                tx, personIds.stream().map(id -> new Mark(MarkScope.PERSON, id)).toList(), now);
    }

    static void unmerge(Statements tx, PersonMerge merge, String rootId, Instant now) {
        tx.run(UNMERGE, Map.of("mergeId", merge.id(), "now", now));
        StampGraph.of(tx, List.of(rootId, merge.otherId()));
        mark(tx, List.of(rootId, merge.otherId()), now);
    }

    /** @param mark what is noted; null takes the mark away */
    static void setDoNotMerge(Statements tx, String oneId, String otherId, @Nullable Map<String, ?> mark, Instant now) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("oneId", oneId);
        parameters.put("otherId", otherId);
        parameters.put("mark", mark);
        parameters.put("now", now);
        tx.run(SET_DO_NOT_MERGE, parameters);
    }
}
