package io.leadgraph.decisions.lifecycle;

import io.leadgraph.platform.common.BadArgumentException;
import io.leadgraph.platform.paging.Arguments;
import io.leadgraph.platform.paging.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which handoffs.
 *
 * @param from due at this time or later
 * @param to due at this time at the latest
 * @param open whether only open ones can be meant, of which there is an index of their own
 */
record HandoffFilter(Instant from, Instant to, boolean open, Map<String, @Nullable Object> parameters) {
    private static final List<String> AS_GIVEN =
            List.of("owner", "queue", "breaches", "open", "passedFrom", "passedTo");

    /**
     * From the fields of the input object {@code HandoffFilter} that are given.
     *
     * @throws BadArgumentException where two of them exclude each other
     */
    static HandoffFilter of(Map<String, Object> given, Instant now) {
        Integer minutes = (Integer) given.get("dueWithinMinutes");
        boolean overdue = Boolean.TRUE.equals(given.get("overdue"));
        boolean waiting = minutes != null || overdue;
        check(given, minutes, overdue, waiting);
        Instant from = time(given.get("dueFrom"), Times.EARLIEST);
        Instant to = time(given.get("dueTo"), Times.LATEST);
        Instant first = minutes == null || from.isAfter(now) ? from : now;
        Instant until = minutes == null ? (overdue ? now : Times.LATEST) : now.plus(Duration.ofMinutes(minutes));
        Map<String, @Nullable Object> parameters = new HashMap<>();
        AS_GIVEN.forEach(name -> parameters.put(name, Arguments.plain(given.get(name))));
        parameters.put("waiting", waiting);
        Instant last = (until.isBefore(to) ? until : to).minusNanos(1);
        return new HandoffFilter(first, last, waiting || Boolean.TRUE.equals(given.get("open")), parameters);
    }

    private static void check(Map<String, Object> given, @Nullable Integer minutes, boolean overdue, boolean waiting) {
        if (minutes != null && (overdue || minutes < 0)) {
            throw new BadArgumentException("dueWithinMinutes is 0 or more, and not given with overdue");
        }
        if (waiting && Boolean.FALSE.equals(given.get("open"))) {
            throw new BadArgumentException("Only open handoffs are overdue or due: leave open out");
        }
    }

    private static Instant time(@Nullable Object given, Instant otherwise) {
        return Arguments.plain(given) instanceof Instant time ? time : otherwise;
    }
}
