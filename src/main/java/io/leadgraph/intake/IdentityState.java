package io.leadgraph.intake;

import io.leadgraph.common.Interval;
import io.leadgraph.person.AffiliationTimeline.Sighting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One identity of a person as the batch has it so far: what was read, and what earlier rows have added. */
final class IdentityState {
    final String id;

    /** Details of the person it came with, where that one was merged into another. */
    @Nullable
    OwnDetails home;

    final Set<String> externalKeys = new HashSet<>();
    final List<AffiliationFact> affiliations = new ArrayList<>();
    /** Work addresses seen since the earliest arrival of the batch; what was seen before is in the affiliations. */
    final List<Sighting> sightings = new ArrayList<>();

    /** The earliest arrival of the batch. */
    Instant seenSince = Instant.MIN;

    final List<OverrideFact> overrides = new ArrayList<>();
    final List<Membership> centers = new ArrayList<>();
    final List<LeadFact> leads = new ArrayList<>();
    final List<CycleState> cycles = new ArrayList<>();

    @Nullable
    ContactFact contact;

    @Nullable
    Moment firstInbound;

    @Nullable
    Instant syncedAt;

    /** A dated role in a buying center. */
    record Membership(String centerId, Interval valid) {}

    IdentityState(String id) {
        this.id = id;
    }

    /** What shows where the person works: of the time before the batch, the addresses that began an affiliation stand for all. */
    Stream<Sighting> seen() {
        Stream<Sighting> before = affiliations.stream()
                .filter(one -> one.evidence() == Evidence.ADDRESS
                        && one.valid().start().isBefore(seenSince))
                .map(one -> new Sighting(one.valid().start(), "", one.identityId(), one.accountId(), one.title()));
        return Stream.concat(before, sightings.stream());
    }

    /** The person it came with. */
    String homeId(String rootId) {
        return home == null ? rootId : home.person.id();
    }
}
