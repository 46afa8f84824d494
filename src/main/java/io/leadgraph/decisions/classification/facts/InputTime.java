package io.leadgraph.decisions.classification.facts;

import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.InputRow;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** When an arrival happened. */
public final class InputTime {
    /** Clocks differ; more than a day is no clock. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private InputTime() {}

    /** {@code occurredAt}, now where it is left out; refused where it lies more than a day ahead. */
    public static Instant read(InputRow input, Clock clock) {
        Instant now = clock.instant();
        Instant time = input.time("occurredAt").value();
        if (time != null && time.isAfter(now.plus(AHEAD))) {
            input.refuse(UserErrorCode.OUT_OF_RANGE, "Lies more than a day ahead", "occurredAt");
        }
        return time == null ? now : time;
    }
}
