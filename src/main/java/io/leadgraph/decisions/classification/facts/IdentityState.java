package io.leadgraph.decisions.classification.facts;

import io.leadgraph.facts.employment.AffiliationTimeline.Sighting;
import io.leadgraph.facts.employment.Employment;
import io.leadgraph.facts.employment.Evidence;
import io.leadgraph.facts.override.OverrideFact;
import io.leadgraph.platform.common.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One identity of a person as the batch has it so far: what was read, and what earlier rows have added. */
public final class IdentityState {
    public final String id;

    /** Details of the person it came with, where that one was merged into another. */
    @Nullable
    public MergedDetails home;

    public final Set<String> externalKeys = new HashSet<>();
    public final List<Employment> affiliations = new ArrayList<>();
    /** Work addresses seen since the earliest arrival of the batch; what was seen before is in the affiliations. */
    public final List<Sighting> sightings = new ArrayList<>();

    /** The earliest arrival of the batch. */
    Instant seenSince = Instant.MIN;

    public final List<OverrideFact> overrides = new ArrayList<>();
    public final List<Membership> centers = new ArrayList<>();
    public final List<LeadFact> leads = new ArrayList<>();
    public final List<CycleFact> cycles = new ArrayList<>();

    @Nullable
    public ContactFact contact;

    @Nullable
    public TouchOrder firstInbound;

    @Nullable
    public Instant syncedAt;

    /** A dated role in a buying center. */
    public record Membership(String centerId, Interval valid) {}

    public IdentityState(String id) {
        this.id = id;
    }

    /** What shows where the person works: of the time before the batch, the addresses that began an affiliation stand for all. */
    Stream<Sighting> seen() {
        Stream<Sighting> before = affiliations.stream()
                .filter(one -> one.evidence() == Evidence.ADDRESS
                        && one.valid().start().isBefore(seenSince))
                .map(one -> new Sighting(one.valid().start(), "", one.identityId(), one.account(), one.title()));
        return Stream.concat(before, sightings.stream());
    }

    /** The person it came with. */
    String homeId(String rootId) {
        return home == null ? rootId : home.person.id();
    }
}
