package io.leadgraph.facts.opportunity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Since when a stage holds, from what a row says of it. */
final class StageTimes {
    private StageTimes() {}

    /**
     * The time stated; else of a closed deal the closing date, of a new one the opening date; else now. Null where the row says nothing
     * new of the stage.
     */
    static @Nullable Instant of(OpportunityInput change, @Nullable Opportunity before, Opportunity after, Instant now) {
        boolean moves = before == null || before.stage() != after.stage();
        boolean reclosed =
                before != null && after.closedAt() != null && !after.closedAt().equals(before.closedAt());
        if (change.stageAt().value() != null) {
            return change.stageAt().value();
        }
        if (after.stage().closed() && (moves || reclosed)) {
            return after.closedAt();
        }
        if (!moves) {
            return null;
        }
        return before == null && after.openedAt() != null ? after.openedAt() : now;
    }
}
