package io.leadgraph.decisions.lifecycle.policy;

import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.input.Patch;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads a {@code HandoffPolicyInput} as a change: what is left out stays, null brings back what is built in. */
final class HandoffPolicyReader {
    private static final int MOST_MINUTES = 366 * 24 * 60;

    private HandoffPolicyReader() {}

    static UnaryOperator<HandoffPolicy> read(InputRow row) {
        Patch<Integer> act = LifecyclePolicyReader.number(row, "actWithinMinutes", 1, MOST_MINUTES);
        Patch<Integer> move = LifecyclePolicyReader.number(row, "moveWithinMinutes", 1, MOST_MINUTES);
        Patch<BreachAction> notActed = row.constant(BreachAction.class, "notActed");
        Patch<BreachAction> notMoved = row.constant(BreachAction.class, "notMoved");
        Patch<BreachAction> movedBack = row.constant(BreachAction.class, "movedBack");
        Patch<Integer> reassignments = LifecyclePolicyReader.number(row, "reassignments", 0, 100);
        Patch<String> reassignTo = row.keyOrNull("reassignTo");
        HandoffPolicy standard = HandoffPolicy.STANDARD;
        return old -> new HandoffPolicy(
                act.over(old.actWithinMinutes(), standard.actWithinMinutes()),
                move.over(old.moveWithinMinutes(), standard.moveWithinMinutes()),
                notActed.over(old.notActed(), standard.notActed()),
                notMoved.over(old.notMoved(), standard.notMoved()),
                movedBack.over(old.movedBack(), standard.movedBack()),
                reassignments.over(old.reassignments(), standard.reassignments()),
                reassignTo.over(old.reassignTo()));
    }

    /** What is wrong with the promises that come of it, the kept ones included. */
    static List<UserError> errors(InputRow row, HandoffPolicy next) {
        if (next.moveWithinMinutes() >= next.actWithinMinutes()) {
            return List.of();
        }
        return List.of(
                row.given("moveWithinMinutes")
                        ? row.refusal(UserErrorCode.INVALID, "Is sooner than somebody has to act", "moveWithinMinutes")
                        : row.refusal(
                                UserErrorCode.INVALID,
                                "Is later than the person has to be moved forward",
                                "actWithinMinutes"));
    }
}
