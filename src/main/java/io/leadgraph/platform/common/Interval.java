package io.leadgraph.platform.common;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time, half-open: it holds at {@code from} and no longer at {@code to}; null is open.
 *
 * @param from since when; always so if null
 * @param to until when; open if null
 */
public record Interval(@Nullable Instant from, @Nullable Instant to) {
    public static final Interval ALWAYS = new Interval(null, null);

    public boolean isEmpty() {
        return from != null && to != null && !from.isBefore(to);
    }

    public boolean contains(Instant time) {
        return (from == null || !time.isBefore(from)) && (to == null || time.isBefore(to));
    }

    public boolean overlaps(Interval other) {
        return !intersection(other).isEmpty();
    }

    /** The time both hold, empty where there is none. */
    public Interval intersection(Interval other) {
        Instant start = from == null || (other.from != null && other.from.isAfter(from)) ? other.from : from;
        Instant end = to == null || (other.to != null && other.to.isBefore(to)) ? other.to : to;
        return new Interval(start, end);
    }

    /** What of it lies before and after the other: none, one or two intervals. */
    public List<Interval> minus(Interval other) {
        if (!overlaps(other)) {
            return List.of(this);
        }
        List<Interval> parts = new ArrayList<>();
        if (other.from != null) {
            parts.add(intersection(new Interval(null, other.from)));
        }
        if (other.to != null) {
            parts.add(intersection(new Interval(other.to, null)));
        }
        parts.removeIf(Interval::isEmpty);
        return List.copyOf(parts);
    }

    /** Whether all of the other lies within it. */
    public boolean covers(Interval other) {
        return intersection(other).equals(other);
    }

    /** For ordering: an open start is before every other. */
    public Instant start() {
        return from == null ? Instant.MIN : from;
    }

    /** For ordering: an open end is after every other. */
    public Instant end() {
        return to == null ? Instant.MAX : to;
    }

    /** Whether it has an end, which was then or before. */
    public boolean endedBy(Instant time) {
        return to != null && !time.isBefore(to);
    }
}
