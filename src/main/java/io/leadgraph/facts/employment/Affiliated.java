package io.leadgraph.facts.employment;

import io.leadgraph.facts.employment.AffiliationTimeline.Job;
import io.leadgraph.platform.common.Interval;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person's work for an account as the graph holds it now.
 *
 * @param id null for one that is not stored yet
 * @param cut stated until further notice, and ended by an address at another account
 */
public record Affiliated(
        @Nullable String id,
        String identityId,
        String accountKey,
        @Nullable String title,
        @Nullable Instant from,
        @Nullable Instant to,
        String status,
        String evidence,
        boolean cut) {
    public static final String CONFIRMED = "CONFIRMED";
    public static final String EXPLICIT = "EXPLICIT";
    private static final String ADDRESS = "ADDRESS";

    public static Affiliated of(Row row) {
        return new Affiliated(
                row.string("id"),
                row.string("identityId"),
                row.string("accountKey"),
                row.stringOrNull("title"),
                row.instantOrNull("from"),
                row.instantOrNull("to"),
                row.string("status"),
                row.string("evidence"),
                row.bool("cut"));
    }

    public static Affiliated of(Job job) {
        return new Affiliated(
                null,
                job.identityId(),
                job.account(),
                job.title(),
                job.valid().from(),
                job.valid().to(),
                CONFIRMED,
                job.explicit() ? EXPLICIT : ADDRESS,
                job.cut());
    }

    Job job() {
        return new Job(identityId, accountKey, title, new Interval(from, to), explicit(), cut);
    }

    boolean confirmed() {
        return status.equals(CONFIRMED);
    }

    /** As it was stated, whatever address was seen since. */
    Affiliated asStated() {
        return cut ? during(from, null) : this;
    }

    boolean explicit() {
        return evidence.equals(EXPLICIT);
    }

    /** What remains of this one when the other takes its time: itself, or what lies before and after. */
    List<Affiliated> without(Affiliated other) {
        if (ends(to, other.from) || ends(other.to, from)) {
            return List.of(this);
        }
        return Stream.concat(before(other.from), after(other.to)).toList();
    }

    private Stream<Affiliated> before(@Nullable Instant start) {
        return start != null && (from == null || from.isBefore(start)) ? Stream.of(during(from, start)) : Stream.of();
    }

    private Stream<Affiliated> after(@Nullable Instant end) {
        return end != null && (to == null || end.isBefore(to)) ? Stream.of(during(end, to)) : Stream.of();
    }

    Affiliated during(@Nullable Instant start, @Nullable Instant end) {
        return new Affiliated(null, identityId, accountKey, title, start, end, status, evidence, false);
    }

    boolean says(Affiliated wanted) {
        return equals(new Affiliated(
                id,
                identityId,
                wanted.accountKey,
                wanted.title,
                wanted.from,
                wanted.to,
                wanted.status,
                wanted.evidence,
                wanted.cut));
    }

    private static boolean ends(@Nullable Instant end, @Nullable Instant start) {
        return end != null && start != null && !end.isAfter(start);
    }
}
