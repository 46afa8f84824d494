package io.leadgraph.platform.graph;

import io.leadgraph.platform.common.Deadline;
import java.time.Clock;
import java.time.Duration;

/**
 * How long a transaction may run: never longer than configured, nor than the GraphQL operation it works for.
 *
 * @param longest what is configured
 * @param clock the real time, the one deadlines are set by
 */
public record TimeLimit(Duration longest, Clock clock) {

    /** What a transaction that begins now may take; at least a millisecond, since zero means no limit to a database. */
    public Duration now() {
        Deadline deadline = Deadline.current();
        Duration left = deadline == null ? longest : deadline.left(clock);
        return left.compareTo(longest) < 0 ? left : longest;
    }
}
