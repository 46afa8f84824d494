package io.leadgraph.decisions.lifecycle;

import io.leadgraph.facts.signal.LifecycleStage;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One pass of a person through the lifecycle.
 *
 * @param number counted from 1
 * @param stageAt since when it is in its stage
 * @param moves in the order in which they happened
 * @param handoffs in the order in which they were made
 * @param deals the opportunities it led to
 */
record CycleState(
        String id,
        int number,
        Instant startedAt,
        LifecycleStage stage,
        Instant stageAt,
        List<StageMove> moves,
        List<Handoff> handoffs,
        List<LinkedDeal> deals) {

    /** An opportunity that a cycle led to. */
    record LinkedDeal(String id, String stage) {}

    /** The one that counts is the one begun last. */
    static final Comparator<CycleState> BY_START = Comparator.comparingInt(CycleState::number)
            .thenComparing(CycleState::stageAt)
            .thenComparing(CycleState::id);

    static CycleState of(Row row) {
        return new CycleState(
                row.string("id"),
                row.integer("number"),
                row.instant("startedAt"),
                row.constant(LifecycleStage.class, "stage"),
                row.instant("stageAt"),
                row.rows("moves").stream()
                        .map(StageMove::of)
                        .sorted(Comparator.comparingInt(StageMove::number))
                        .toList(),
                row.rows("handoffs").stream()
                        .map(Handoff::of)
                        .sorted(Comparator.comparing(Handoff::passedAt).thenComparing(Handoff::id))
                        .toList(),
                row.rows("deals").stream()
                        .map(deal -> new LinkedDeal(deal.string("id"), deal.string("stage")))
                        .toList());
    }

    /** The one that is open. */
    Optional<Handoff> openHandoff() {
        return handoffs.stream().filter(Handoff::open).findFirst();
    }

    Optional<Handoff> handoff(String handoffId) {
        return handoffs.stream().filter(one -> one.id().equals(handoffId)).findFirst();
    }

    /** Since when marketing takes care: since it began, or since it was given back last. */
    Instant withMarketingSince() {
        return moves.stream()
                .filter(move -> move.to() == LifecycleStage.RECYCLED)
                .map(StageMove::at)
                .reduce((earlier, later) -> later)
                .orElse(startedAt);
    }

    CycleState moved(StageMove move) {
        List<StageMove> all = Stream.concat(moves.stream(), Stream.of(move)).toList();
        return new CycleState(id, number, startedAt, move.to(), move.at(), all, closed(move.at(), move.to()), deals);
    }

    /** The handoffs with none open any more; the clock of one that was is settled first, so that no breach waits for who looks. */
    List<Handoff> closed(Instant at, LifecycleStage to) {
        return handoffs.stream()
                .map(handoff -> handoff.open() ? handoff.settled(at).closed(at, to) : handoff)
                .toList();
    }

    CycleState with(List<Handoff> changed) {
        return new CycleState(id, number, startedAt, stage, stageAt, moves, changed, deals);
    }

    CycleState ledTo(LinkedDeal deal) {
        return new CycleState(
                id,
                number,
                startedAt,
                stage,
                stageAt,
                moves,
                handoffs,
                Stream.concat(deals.stream(), Stream.of(deal)).toList());
    }

    /** Before which a recycled lead is not to be handed over again; null where nobody said, and once it moved on. */
    public @Nullable Instant earliestHandoffAt() {
        return moves.getLast().earliestHandoffAt();
    }

    /** How often it was recycled. */
    public int recycled() {
        return (int) moves.stream()
                .filter(move -> move.to() == LifecycleStage.RECYCLED)
                .count();
    }

    /** The move that led to the stage at a time; empty before the cycle began. */
    Optional<StageMove> lastMove(Instant asOf) {
        return moves.stream().filter(move -> !move.at().isAfter(asOf)).reduce((earlier, later) -> later);
    }
}
