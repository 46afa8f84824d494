package io.leadgraph.facts.employment;

import io.leadgraph.platform.common.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a person worked, as a pure function of what was stated with dates and of the work addresses seen: the order in which these became
 * known has no part in it. What was stated until a day stands, whatever is seen meanwhile. What was stated until further notice, and what
 * an address shows, lasts until an address at another account is seen, or until what was stated for later begins ({@code domain.md}, "Job
 * change").
 */
public final class AffiliationTimeline {
    private static final Comparator<Sighting> ORDER =
            Comparator.comparing(Sighting::at).thenComparing(Sighting::order);

    private final List<Employment> stated;
    private final List<Employment> jobs;

    /**
     * A work address of an account, seen at an instant.
     *
     * @param order tells apart what was seen at one instant
     * @param account id or key, whichever the jobs have
     */
    public record Sighting(
            Instant at,
            String order,
            String identityId,
            String account,
            @Nullable String title) {}

    private AffiliationTimeline(List<Employment> stated) {
        this.stated = stated;
        this.jobs = new ArrayList<>(stated);
    }

    /** The jobs that follow: those stated, though some for no time at all, and those shown by the addresses. */
    public static List<Employment> of(List<Employment> stated, Collection<Sighting> sightings) {
        AffiliationTimeline timeline = new AffiliationTimeline(stated);
        sightings.stream().sorted(ORDER).forEach(timeline::see);
        return timeline.jobs.stream()
                .filter(job -> job.explicit() || !job.valid().isEmpty())
                .toList();
    }

    /** An address seen during a stay that was stated until a day says where somebody is after it. */
    private void see(Sighting seen) {
        Instant begins = seen.at();
        Instant ends = nextStated(seen.at());
        while (!worksFor(seen.account(), begins)) {
            Optional<Instant> statedEnd = statedEnd(begins);
            if (statedEnd.isEmpty()) {
                begin(seen, new Interval(begins, ends));
                return;
            }
            begins = statedEnd.get();
        }
    }

    private boolean worksFor(String account, Instant at) {
        return jobs.stream()
                .anyMatch(job -> job.account().equals(account) && job.valid().contains(at));
    }

    private Optional<Instant> statedEnd(Instant at) {
        return stated.stream().flatMap(job -> job.statedEndAfter(at).stream()).max(Comparator.naturalOrder());
    }

    private void begin(Sighting seen, Interval valid) {
        Instant at = valid.start();
        if (valid.to() == null || at.isBefore(valid.to())) {
            jobs.replaceAll(job -> job.givesWayAt(at) ? job.until(at) : job);
            jobs.add(Employment.shown(seen.identityId(), seen.account(), seen.title(), valid));
        }
    }

    private @Nullable Instant nextStated(Instant at) {
        return stated.stream()
                .map(job -> job.valid().from())
                .filter(Objects::nonNull)
                .filter(start -> start.isAfter(at))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
