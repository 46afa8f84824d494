package io.leadgraph.lifecycle;

import io.leadgraph.graph.Row;
import io.leadgraph.person.LifecycleStage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One move of a cycle from stage to stage.
 *
 * @param from null for the first one
 * @param rule which rule moved it; null where somebody did by hand
 * @param by who did
 * @param reason why a recycled lead came back
 * @param earliestHandoffAt before which a recycled lead is not to be handed over again
 */
record StageMove(
        @Nullable LifecycleStage from,
        LifecycleStage to,
        Instant at,
        Instant recordedAt,
        @Nullable String rule,
        @Nullable String by,
        @Nullable RecycleReason reason,
        @Nullable String note,
        @Nullable Instant earliestHandoffAt) {

    static StageMove of(Row row) {
        return new StageMove(
                row.constantOrNull(LifecycleStage.class, "from"),
                row.constant(LifecycleStage.class, "to"),
                row.instant("at"),
                row.instant("recordedAt"),
                row.stringOrNull("rule"),
                row.stringOrNull("by"),
                row.constantOrNull(RecycleReason.class, "reason"),
                row.stringOrNull("note"),
                row.instantOrNull("earliestHandoffAt"));
    }
}
