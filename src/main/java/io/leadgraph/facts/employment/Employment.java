package io.leadgraph.facts.employment;

import io.leadgraph.platform.common.Interval;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person's work for an account: as it is stored, as a decision knows it, and as it follows from what was stated and seen.
 *
 * @param id of the stored edge; null until it is stored
 * @param account the account's id or its key, whichever whoever asks goes by
 * @param valid when the person works there
 * @param cut stated until further notice, and ended by an address at another account
 */
public record Employment(
        @Nullable String id,
        String identityId,
        String account,
        @Nullable String title,
        Interval valid,
        AffiliationStatus status,
        Evidence evidence,
        boolean cut) {

    /** What somebody said, with dates. */
    public static Employment stated(String identityId, String account, @Nullable String title, Interval valid) {
        return new Employment(
                null, identityId, account, title, valid, AffiliationStatus.CONFIRMED, Evidence.EXPLICIT, false);
    }

    /** What a work address shows. */
    static Employment shown(String identityId, String account, @Nullable String title, Interval valid) {
        return new Employment(
                null, identityId, account, title, valid, AffiliationStatus.CONFIRMED, Evidence.ADDRESS, false);
    }

    /** The id of one that is stored, or is going to be. */
    public String edge() {
        return Objects.requireNonNull(id);
    }

    public boolean confirmed() {
        return status == AffiliationStatus.CONFIRMED;
    }

    public boolean confirmedAt(Instant time) {
        return confirmed() && valid.contains(time);
    }

    public boolean explicit() {
        return evidence == Evidence.EXPLICIT;
    }

    /** As it was stated, whatever address was seen since. */
    public Employment asStated() {
        return cut ? during(valid.from(), null) : this;
    }

    /** The same with another id: null for comparing what is said, whatever is stored of it. */
    public Employment under(@Nullable String other) {
        return new Employment(other, identityId, account, title, valid, status, evidence, cut);
    }

    /** Ended by an address at another account. */
    Employment until(Instant time) {
        return new Employment(
                null, identityId, account, title, new Interval(valid.from(), time), status, evidence, explicit());
    }

    /** Ended by what was stated for then, unless it has ended before. */
    Employment endingAt(Instant end) {
        return valid.contains(end) ? during(valid.from(), end) : this;
    }

    /** Whether it begins inside the other, not with it. */
    boolean beginsDuring(Employment other) {
        Instant begin = valid.from();
        return begin != null
                && other.valid.from() != null
                && other.valid.contains(begin)
                && !begin.equals(other.valid.from());
    }

    /** The day until which it was stated that it lasts, if that has a day and is to come. */
    Optional<Instant> statedEndAfter(Instant time) {
        return explicit() && valid.contains(time) ? Optional.ofNullable(valid.to()) : Optional.empty();
    }

    boolean givesWayAt(Instant time) {
        return valid.contains(time) && (!explicit() || valid.to() == null);
    }

    /** What remains of this one when the other takes its time: itself, or what lies before and after. */
    List<Employment> without(Employment other) {
        if (ends(valid.to(), other.valid.from()) || ends(other.valid.to(), valid.from())) {
            return List.of(this);
        }
        return Stream.concat(before(other.valid.from()), after(other.valid.to()))
                .toList();
    }

    private Stream<Employment> before(@Nullable Instant start) {
        Instant from = valid.from();
        return start != null && (from == null || from.isBefore(start)) ? Stream.of(during(from, start)) : Stream.of();
    }

    private Stream<Employment> after(@Nullable Instant end) {
        Instant to = valid.to();
        return end != null && (to == null || end.isBefore(to)) ? Stream.of(during(end, to)) : Stream.of();
    }

    private Employment during(@Nullable Instant start, @Nullable Instant end) {
        return new Employment(null, identityId, account, title, new Interval(start, end), status, evidence, false);
    }

    /** Whether it says what the other says, whichever identity either was said of. */
    boolean says(Employment other) {
        return equals(new Employment(
                id, identityId, other.account, other.title, other.valid, other.status, other.evidence, other.cut));
    }

    private static boolean ends(@Nullable Instant end, @Nullable Instant start) {
        return end != null && start != null && !end.isAfter(start);
    }
}
