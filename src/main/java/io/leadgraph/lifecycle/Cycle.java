package io.leadgraph.lifecycle;

import io.leadgraph.graph.Row;
import io.leadgraph.person.LifecycleStage;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One pass of a person through the lifecycle.
 *
 * @param number counted from 1
 * @param stageAt since when it is in its stage
 * @param moves in the order in which they happened
 */
record Cycle(String id, int number, Instant startedAt, LifecycleStage stage, Instant stageAt, List<StageMove> moves) {

    /** The one that counts is the one begun last. */
    static final Comparator<Cycle> BY_START =
            Comparator.comparingInt(Cycle::number).thenComparing(Cycle::stageAt).thenComparing(Cycle::id);

    static Cycle of(Row row) {
        return new Cycle(
                row.string("id"),
                row.integer("number"),
                row.instant("startedAt"),
                row.constant(LifecycleStage.class, "stage"),
                row.instant("stageAt"),
                row.rows("moves").stream()
                        .sorted(Comparator.comparingInt(move -> move.integer("number")))
                        .map(StageMove::of)
                        .toList());
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

    /** The stage at a time; empty before the cycle began. */
    Optional<LifecycleStage> stage(Instant asOf) {
        return moves.stream()
                .filter(move -> !move.at().isAfter(asOf))
                .reduce((earlier, later) -> later)
                .map(StageMove::to);
    }
}
