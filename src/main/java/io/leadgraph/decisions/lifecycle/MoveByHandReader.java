package io.leadgraph.decisions.lifecycle;

import io.leadgraph.facts.signal.LifecycleStage;
import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.InputRow;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the inputs of all moves by hand have in common. */
final class MoveByHandReader {
    private MoveByHandReader() {}

    /** When it is done: now where nobody says. */
    static Instant at(InputRow input, Instant now) {
        Instant at = Objects.requireNonNullElse(input.time("at").value(), now);
        if (at.isAfter(now)) {
            input.refuse(UserErrorCode.OUT_OF_RANGE, "Lies in the future", "at");
        }
        return at;
    }

    static Cause cause(InputRow input) {
        return Cause.hand(input.text("by").value(), input.text("note").value());
    }

    /** What no move by hand may do. */
    static Optional<UserError> flaw(InputRow input, @Nullable CycleState cycle, Instant at) {
        if (cycle == null) {
            return Optional.empty();
        }
        if (cycle.stage() == LifecycleStage.OUTSIDE) {
            return refusal(
                    input,
                    UserErrorCode.NOT_ALLOWED,
                    "Stands outside: who is not applicable has no lifecycle",
                    "person");
        }
        return at.isBefore(cycle.stageAt())
                ? refusal(input, UserErrorCode.OUT_OF_RANGE, "Is before the last move", "at")
                : Optional.empty();
    }

    static Optional<UserError> refusal(InputRow input, UserErrorCode code, String message, String field) {
        return Optional.of(input.refusal(code, message, field));
    }
}
