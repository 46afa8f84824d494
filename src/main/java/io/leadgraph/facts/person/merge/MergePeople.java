package io.leadgraph.facts.person.merge;

import io.leadgraph.facts.identity.PersonRef;
import io.leadgraph.facts.identity.PersonRefInputs;
import io.leadgraph.facts.person.Person;
import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Ids;
import io.leadgraph.platform.graph.NodeKind;
import io.leadgraph.platform.input.InputRow;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Joins people and parts them again; touches, records and details stay where they are, so that nothing is lost either way. */
@Service
public class MergePeople {
    private final MergeGraph graph;
    private final Clock clock;

    /**
     * What became of a merge.
     *
     * @param merged whether it was not so before
     */
    record Payload(
            @Nullable PersonMerge merge,
            boolean merged,
            @Nullable Person person,
            List<MergeConflict> conflicts,
            List<UserError> userErrors) {}

    /** @param undone whether it held until now */
    record UndoPayload(@Nullable PersonMerge merge, boolean undone, List<UserError> userErrors) {}

    record DoNotMergePayload(boolean doNotMerge, List<UserError> userErrors) {}

    MergePeople(MergeGraph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** @param arguments of {@code mergePeople} */
    Payload merge(Map<String, Object> arguments) {
        InputRow input = new InputRow(arguments);
        PersonRef survivor = PersonRefInputs.read(input, "survivor");
        PersonRef other = PersonRefInputs.read(input, "other");
        String note = input.text("note").value();
        String by = input.text("by").value();
        if (survivor == null || other == null || !input.errors().isEmpty()) {
            return refused(input.errors());
        }
        boolean dryRun = input.flag("dryRun");
        return graph.write(tx -> {
            Map<Integer, MergeSide> sides = MergeGraph.lock(tx, survivor, other);
            if (sides.size() < 2) {
                return refused(notFound(input, sides.containsKey(0) ? "other" : "survivor"));
            }
            return merge(tx, input, side(sides, 0), side(sides, 1), dryRun, note, by);
        });
    }

    private Payload merge(
            Statements tx,
            InputRow input,
            MergeSide survivor,
            MergeSide other,
            boolean dryRun,
            @Nullable String note,
            @Nullable String by) {
        if (survivor.rootId().equals(other.rootId())) {
            return survivor.homeId().equals(other.homeId())
                    ? refused(List.of(input.refusal(UserErrorCode.INVALID, "Is the same person", "other")))
                    : new Payload(null, false, Person.of(survivor.root()), List.of(), List.of());
        }
        if (survivor.mustStayApartFrom(other)) {
            return refused(List.of(input.refusal(
                    UserErrorCode.NOT_ALLOWED, "Is marked as somebody else: take the mark away first", "other")));
        }
        List<MergeConflict> conflicts = survivor.conflicts(other);
        PersonMerge merge = new PersonMerge(
                Ids.next(NodeKind.JOIN),
                survivor.rootId(),
                other.rootId(),
                other.root().stringOrNull("name"),
                clock.instant(),
                note,
                by,
                null);
        if (!dryRun) {
            MergeGraph.merge(tx, merge);
        }
        Person person = Person.of(survivor.root());
        return dryRun
                ? new Payload(null, false, person, conflicts, List.of())
                : new Payload(merge, true, person.absorbing(), conflicts, List.of());
    }

    /**
     * Merges two people by a rule.
     *
     * @return whether they were two before, and may be one
     */
    public boolean merge(String survivorId, String otherId, String note, String by) {
        return merge(Map.of(
                        "survivor", Map.of("id", survivorId), "other", Map.of("id", otherId), "note", note, "by", by))
                .merged();
    }

    UndoPayload unmerge(String mergeId) {
        Instant now = clock.instant();
        return graph.write(tx -> {
            PersonMerge merge = MergeGraph.byId(tx, mergeId).orElse(null);
            if (merge == null) {
                return new UndoPayload(
                        null, false, List.of(UserError.of(UserErrorCode.NOT_FOUND, "No such merge", "mergeId")));
            }
            Map<Integer, MergeSide> sides = MergeGraph.lock(tx, new PersonRef(merge.otherId(), null, null));
            PersonMerge locked = MergeGraph.byId(tx, mergeId).orElseThrow();
            if (locked.undoneAt() != null) {
                return new UndoPayload(locked, false, List.of());
            }
            MergeGraph.unmerge(tx, locked, side(sides, 0).rootId(), now);
            return new UndoPayload(MergeGraph.byId(tx, mergeId).orElseThrow(), true, List.of());
        });
    }

    /** @param arguments of {@code setDoNotMerge} */
    DoNotMergePayload setDoNotMerge(Map<String, Object> arguments) {
        InputRow input = new InputRow(arguments);
        PersonRef one = PersonRefInputs.read(input, "one");
        PersonRef other = PersonRefInputs.read(input, "other");
        boolean doNotMerge = input.flag("doNotMerge");
        Map<String, @Nullable Object> mark = new HashMap<>();
        mark.put("note", input.text("note").value());
        mark.put("by", input.text("by").value());
        Instant now = clock.instant();
        mark.put("recordedAt", now);
        if (one == null || other == null || !input.errors().isEmpty()) {
            return new DoNotMergePayload(false, input.errors());
        }
        return graph.write(tx -> {
            Map<Integer, MergeSide> sides = MergeGraph.lock(tx, one, other);
            if (sides.size() < 2) {
                return new DoNotMergePayload(false, notFound(input, sides.containsKey(0) ? "other" : "one"));
            }
            if (side(sides, 0).rootId().equals(side(sides, 1).rootId())) {
                return new DoNotMergePayload(
                        false,
                        List.of(input.refusal(
                                UserErrorCode.NOT_ALLOWED, "Is the same person: undo the merge first", "other")));
            }
            MergeGraph.setDoNotMerge(
                    tx, side(sides, 0).homeId(), side(sides, 1).homeId(), doNotMerge ? mark : null, now);
            return new DoNotMergePayload(doNotMerge, List.of());
        });
    }

    private static MergeSide side(Map<Integer, MergeSide> sides, int at) {
        return Objects.requireNonNull(sides.get(at));
    }

    private static List<UserError> notFound(InputRow input, String field) {
        return List.of(input.refusal(UserErrorCode.NOT_FOUND, "No such person", field));
    }

    private static Payload refused(List<UserError> errors) {
        return new Payload(null, false, null, List.of(), errors);
    }
}
