package io.leadgraph.answers.funnel;

import io.leadgraph.platform.common.BadArgumentException;
import io.leadgraph.platform.common.TenantZone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The months of a period in the tenant's zone, each named by its first day. */
record FunnelMonths(Instant from, Instant to, TenantZone zone) {
    /** A hundred years. */
    private static final int MOST = 1_200;

    LocalDate of(FunnelUnit unit) {
        return month(unit.startedAt());
    }

    /**
     * All of them, in order.
     *
     * @throws BadArgumentException when there are more than {@value #MOST}
     */
    List<LocalDate> all() {
        LocalDate last = month(to.minusNanos(1));
        List<LocalDate> months = Stream.iterate(
                        month(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .limit(MOST + 1L)
                .toList();
        if (months.size() > MOST) {
            throw new BadArgumentException(
                    "from and to can't be more than " + MOST + " months apart where groupBy is MONTH", List.of("from"));
        }
        return months;
    }

    private LocalDate month(Instant time) {
        return zone.dayOf(time).withDayOfMonth(1);
    }
}
