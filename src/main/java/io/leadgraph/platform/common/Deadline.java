package io.leadgraph.platform.common;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the running GraphQL operation ends, finished or not; a database call made for it must not run longer. */
public record Deadline(Instant at) {
    private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();

    /** The deadline of the operation this thread works for, null where it works for none. */
    public static @Nullable Deadline current() {
        return CURRENT.get();
    }

    /** Sets the deadline of this thread's work; the GraphQL engine does so around every data fetcher and batch loader. */
    public static void enter(Deadline deadline) {
        CURRENT.set(deadline);
    }

    /** Ends the deadline of this thread's work. */
    public static void leave() {
        CURRENT.remove();
    }

    /** The time left, at least a millisecond, since zero means no limit to a database. */
    public Duration left(Clock clock) {
        Duration left = Duration.between(clock.instant(), at);
        return left.compareTo(Duration.ofMillis(1)) < 0 ? Duration.ofMillis(1) : left;
    }
}
