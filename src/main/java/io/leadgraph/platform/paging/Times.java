package io.leadgraph.platform.paging;

import java.time.Instant;
import java.time.LocalDate;

/** The ends of time: an open bound is one of them, never null, so that an index is sought by it. */
public final class Times {
    /** Before all times the API takes. */
    public static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");

    /** Behind all times the API takes. */
    public static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    /** Before all days the API takes. */
    public static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);

    /** Behind all days the API takes. */
    public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private Times() {}

    /** The time itself, or the end of time that it lies beyond, where no database could hold it. */
    static Instant within(Instant time) {
        return time.isBefore(EARLIEST) ? EARLIEST : time.isAfter(LATEST) ? LATEST : time;
    }
}
