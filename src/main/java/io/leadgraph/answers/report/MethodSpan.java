package io.leadgraph.answers.report;

import io.leadgraph.platform.common.BadArgumentException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The time over which lead methods are compared.
 *
 * @param from first instant
 * @param to the instant after the last one
 */
record MethodSpan(Instant from, Instant to) {
    private static final Duration LONGEST = Duration.ofDays(10 * 366);

    /** @throws BadArgumentException when the time is empty or longer than ten years */
    MethodSpan {
        if (!from.isBefore(to)) {
            throw new BadArgumentException("from must be before to");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new BadArgumentException("from and to can't be more than ten years apart");
        }
    }

    boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    /** The Mondays of all weeks it touches. */
    List<LocalDate> weeks(ZoneId zone) {
        LocalDate last = Week.of(to.minusNanos(1), zone);
        return Stream.iterate(Week.of(from, zone), week -> !week.isAfter(last), week -> week.plusWeeks(1))
                .toList();
    }
}
