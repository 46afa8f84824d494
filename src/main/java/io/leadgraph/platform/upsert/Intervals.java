package io.leadgraph.platform.upsert;

import io.leadgraph.platform.common.Interval;
import io.leadgraph.platform.common.TenantZone;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.input.InputRow;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Validity between the days clients give and the instants that are stored. */
public final class Intervals {
    private Intervals() {}

    /** From the columns {@code from, to}. */
    public static Interval of(Row row) {
        return new Interval(row.instantOrNull("from"), row.instantOrNull("to"));
    }

    /** From the fields {@code from, to}; an end that does not lie after the start is refused. */
    public static Interval read(InputRow row, TenantZone zone) {
        Interval valid = new Interval(start(row.day("from"), zone), start(row.day("to"), zone));
        if (valid.isEmpty()) {
            row.refuse(UserErrorCode.INVALID, "Must be later than from", "to");
        }
        return valid;
    }

    private static @Nullable Instant start(@Nullable LocalDate day, TenantZone zone) {
        return day == null ? null : zone.startOf(day);
    }

    public static @Nullable LocalDate day(@Nullable Instant time, TenantZone zone) {
        return time == null ? null : zone.dayOf(time);
    }
}
