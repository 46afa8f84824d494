package io.leadgraph.decisions.lifecycle.policy;

import org.jspecify.annotations.Nullable;

/**
 * What sales promises about handed-over people.
 *
 * @param actWithinMinutes working time until the first human action
 * @param moveWithinMinutes working time until the person is moved forward
 * @param reassignments how often one cycle is passed on before it is recycled instead
 * @param reassignTo the queue it is passed on to; null for the one it came from
 */
public record HandoffPolicy(
        int actWithinMinutes,
        int moveWithinMinutes,
        BreachAction notActed,
        BreachAction notMoved,
        BreachAction movedBack,
        int reassignments,
        @Nullable String reassignTo) {

    /** One working day to act, five to move forward. */
    static final HandoffPolicy STANDARD = new HandoffPolicy(
            8 * 60, 5 * 8 * 60, BreachAction.REASSIGN, BreachAction.RECYCLE, BreachAction.RECYCLE, 1, null);

    public BreachAction after(BreachKind breach) {
        return switch (breach) {
            case NOT_ACTED -> notActed;
            case NOT_MOVED -> notMoved;
            case MOVED_BACK -> movedBack;
        };
    }
}
