package io.leadgraph.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a work address seen at one instant changes a person's affiliations (job change). The outcome depends on the evidence seen, not on the
 * order in which it arrived: what was said with dates stands, evidence fills the time between.
 */
final class AffiliationTimeline {
    private final List<AffiliationFact> affiliations;
    private final List<Sighting> sightings;
    private final Supplier<String> ids;

    /** A work address of the account, seen at the instant. */
    record Sighting(Instant at, String accountId) {}

    /** What is superseded and what takes its place. */
    record Change(List<AffiliationFact> ended, List<AffiliationFact> begun) {
        static final Change NONE = new Change(List.of(), List.of());
    }

    AffiliationTimeline(List<AffiliationFact> affiliations, List<Sighting> sightings, Supplier<String> ids) {
        this.affiliations =
                affiliations.stream().filter(AffiliationFact::confirmed).toList();
        this.sightings = sightings;
        this.ids = ids;
    }

    /** The change made by a work address of the account, used through the identity at the instant. */
    Change see(String identityId, String accountId, @Nullable String title, Instant at) {
        List<AffiliationFact> holding =
                affiliations.stream().filter(a -> a.valid().contains(at)).toList();
        if (holding.stream().anyMatch(a -> a.accountId().equals(accountId))) {
            return Change.NONE;
        }
        List<AffiliationFact> ended = new ArrayList<>();
        List<AffiliationFact> begun = new ArrayList<>();
        Instant end = nextStart(at);
        for (AffiliationFact old :
                holding.stream().filter(AffiliationTimeline::yields).toList()) {
            ended.add(old);
            if (old.valid().start().isBefore(at)) {
                begun.add(old.during(ids.get(), old.valid().from(), at));
            }
            end = earlier(end, reopen(old, at, begun));
        }
        join(identityId, accountId, title, at, end, ended, begun);
        return new Change(ended, begun);
    }

    /** An end that somebody set stands; one that only lasts until further notice gives way. */
    private static boolean yields(AffiliationFact old) {
        return old.evidence() != Evidence.EXPLICIT || old.valid().to() == null;
    }

    /** Where the old account was seen again after the instant it goes on from there; gives that instant, or its old end. */
    private Instant reopen(AffiliationFact old, Instant at, List<AffiliationFact> begun) {
        Instant back = sightings.stream()
                .filter(s -> s.accountId().equals(old.accountId()) && s.at().isAfter(at))
                .map(Sighting::at)
                .filter(old.valid()::contains)
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (back == null) {
            return old.valid().end();
        }
        begun.add(old.during(ids.get(), back, old.valid().to()));
        return back;
    }

    private void join(
            String identityId,
            String accountId,
            @Nullable String title,
            Instant at,
            Instant end,
            List<AffiliationFact> ended,
            List<AffiliationFact> begun) {
        AffiliationFact later = affiliations.stream()
                .filter(a -> a.accountId().equals(accountId) && a.evidence() == Evidence.ADDRESS)
                .filter(a -> a.valid().start().equals(end))
                .findFirst()
                .orElse(null);
        if (later != null) {
            ended.add(later);
            begun.add(later.during(ids.get(), at, later.valid().to()));
            return;
        }
        Interval valid = new Interval(at, end.equals(Instant.MAX) ? null : end);
        begun.add(new AffiliationFact(ids.get(), identityId, accountId, valid, true, Evidence.ADDRESS, title));
    }

    private Instant nextStart(Instant at) {
        return affiliations.stream()
                .map(a -> a.valid().start())
                .filter(start -> start.isAfter(at))
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
