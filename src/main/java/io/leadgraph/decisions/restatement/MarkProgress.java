package io.leadgraph.decisions.restatement;

import io.leadgraph.facts.signal.MarkScope;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.paging.Times;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A mark, and how far its touches have been decided about.
 *
 * @param round how often it was left
 * @param pinned whether all addresses have been followed to accounts, for a scope that has to do so first
 * @param owner whose touches were gone through last, or which domain or person
 * @param at time of the last touch
 * @param last the last touch or key
 */
record MarkProgress(
        String key,
        MarkScope scope,
        String subject,
        long round,
        boolean pinned,
        String owner,
        Instant at,
        String last) {
    static MarkProgress of(Row row) {
        return new MarkProgress(
                row.string("key"),
                row.constant(MarkScope.class, "scope"),
                row.string("subject"),
                row.number("round"),
                row.bool("pinned"),
                row.string("owner"),
                row.instant("at"),
                row.string("last"));
    }

    /** Whether it only marks people. */
    boolean spreads() {
        return scope == MarkScope.DOMAIN || scope == MarkScope.EVERYBODY;
    }

    /** Whether addresses are still to be followed. */
    boolean pins() {
        return scope == MarkScope.ADDRESSES && !pinned;
    }

    boolean begins() {
        return owner.isEmpty();
    }

    /** The place after one of its touches or people: {@code owner, at, key}, the last two null or empty where the owner is enough. */
    MarkProgress after(Row place) {
        Instant time = Objects.requireNonNullElse(place.instantOrNull("at"), Times.EARLIEST);
        return new MarkProgress(key, scope, subject, round, pinned, place.string("owner"), time, place.string("key"));
    }

    /** From the beginning again, now that all addresses have been followed. */
    MarkProgress fromTheBeginning() {
        return new MarkProgress(key, scope, subject, round, true, "", Times.EARLIEST, "");
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("key", key);
        parameters.put("round", round);
        parameters.put("pinned", pinned);
        parameters.put("owner", owner);
        parameters.put("at", at);
        parameters.put("last", last);
        return parameters;
    }
}
