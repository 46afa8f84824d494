package io.leadgraph.decisions.lifecycle;

import io.leadgraph.decisions.classification.LeadCategory;
import io.leadgraph.decisions.classification.ResponseRule;
import io.leadgraph.facts.signal.LifecycleStage;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a person's first cycle begins: with the first response, or with the oldest record of a system where that is older. Both become known
 * in any order, so what was told first need not be the first.
 *
 * @param moves the first two of the cycle
 * @param syncedAt when the oldest record was made; null where no system has one
 * @param response the first one; null where there is none
 */
record CycleBegin(
        String cycleId,
        List<StageMove> moves,
        @Nullable Instant syncedAt,
        @Nullable FirstResponse response) {
    /** By which who is only known from a system begins. */
    static final String SYNCED = "SYNCED";

    /** The rules by which facts alone begin a cycle; deals and people may, too. */
    private static final Set<String> DERIVED = Set.of(
            SYNCED,
            ResponseRule.FIRST_RESPONSE.name(),
            ResponseRule.CUSTOMER.name(),
            ResponseRule.NOT_APPLICABLE.name());

    /** @param rule what it does to a stage, as it is decided about today */
    record FirstResponse(Instant at, ResponseRule rule) {}

    private record Move(Instant at, LifecycleStage to, String rule) {}

    /** From {@code lifecycle/begins}. */
    static CycleBegin of(Row row) {
        Instant respondedAt = row.instantOrNull("respondedAt");
        LeadCategory category = row.constantOrNull(LeadCategory.class, "category");
        FirstResponse response = respondedAt == null || category == null
                ? null
                : new FirstResponse(respondedAt, ResponseRule.of(category.relationship(), row.bool("newBuyingCenter")));
        return new CycleBegin(
                row.string("cycleId"),
                row.rows("moves").stream()
                        .map(StageMove::of)
                        .sorted(Comparator.comparingInt(StageMove::number))
                        .toList(),
                row.instantOrNull("syncedAt"),
                response);
    }

    /**
     * The first move as it should be, as a row of {@code lifecycle/begin_anew}; empty where it is so already. What followed it stays, and
     * so does the stage that was left then.
     */
    Optional<Map<String, Object>> correction() {
        StageMove first = moves.getFirst();
        return wanted().flatMap(wanted -> {
            if (comesBefore(first, wanted)) {
                return wanted.at().isBefore(first.at()) ? Optional.of(row(wanted, true)) : Optional.empty();
            }
            Move begin = moves.size() == 1 ? wanted : new Move(inOrder(wanted.at()), first.to(), rule(first, wanted));
            return begin.equals(new Move(first.at(), first.to(), rule(first)))
                    ? Optional.empty()
                    : Optional.of(row(begin, false));
        });
    }

    private Optional<Move> wanted() {
        boolean known = syncedAt != null && (response == null || !syncedAt.isAfter(response.at()));
        if (known) {
            return Optional.of(new Move(Objects.requireNonNull(syncedAt), LifecycleStage.INQUIRY, SYNCED));
        }
        return Optional.ofNullable(response)
                .map(one -> new Move(one.at(), one.rule().to(), one.rule().name()));
    }

    /** Whether something else began the cycle, or the response that did leads out of what a record began before it. */
    private static boolean comesBefore(StageMove first, Move wanted) {
        boolean out = first.to() == LifecycleStage.OUTSIDE && wanted.rule().equals(SYNCED);
        return out || !DERIVED.contains(rule(first));
    }

    /** Not after what followed. */
    private Instant inOrder(Instant at) {
        Instant second = moves.getLast().at();
        return at.isBefore(second) ? at : second;
    }

    private static String rule(StageMove first, Move wanted) {
        return first.to() == wanted.to() ? wanted.rule() : rule(first);
    }

    private static String rule(StageMove move) {
        return Objects.requireNonNullElse(move.rule(), "");
    }

    private Map<String, Object> row(Move begin, boolean before) {
        return Map.of("cycleId", cycleId, "at", begin.at(), "to", begin.to(), "rule", begin.rule(), "before", before);
    }
}
