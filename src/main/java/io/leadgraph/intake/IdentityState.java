package io.leadgraph.intake;

import io.leadgraph.account.Intervals;
import io.leadgraph.common.Interval;
import io.leadgraph.graph.Row;
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

    private Instant seenSince = Instant.MIN;
    final List<OverrideFact> overrides = new ArrayList<>();
    final List<Membership> centers = new ArrayList<>();
    final List<LeadFact> leads = new ArrayList<>();
    final List<CycleState> cycles = new ArrayList<>();

    @Nullable
    Row contact;

    @Nullable
    Moment firstInbound;

    @Nullable
    Instant syncedAt;

    /** A dated role in a buying center. */
    record Membership(String centerId, Interval valid) {}

    IdentityState(String id) {
        this.id = id;
    }

    private Sighting sighting(Row seen) {
        return new Sighting(
                seen.instant("at"), seen.string("order"), id, seen.string("accountId"), seen.stringOrNull("title"));
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

    static IdentityState of(Row row) {
        IdentityState state = new IdentityState(row.string("id"));
        Row home = row.rowOrNull("home");
        state.home = home == null ? null : new OwnDetails(home);
        state.externalKeys.addAll(row.strings("systems"));
        row.rows("affiliations").forEach(a -> state.affiliations.add(AffiliationFact.of(a)));
        state.seenSince = row.instant("seenSince");
        row.rows("evidence").forEach(seen -> state.sightings.add(state.sighting(seen)));
        row.rows("overrides").forEach(o -> state.overrides.add(OverrideFact.of(o)));
        row.rows("centers").forEach(c -> state.centers.add(new Membership(c.string("id"), Intervals.of(c))));
        row.rows("leads").forEach(lead -> state.leads.add(LeadFact.of(lead)));
        row.rows("cycles").forEach(cycle -> state.cycles.add(CycleState.of(cycle)));
        state.contact = row.rows("contacts").stream().findFirst().orElse(null);
        Instant first = row.instantOrNull("firstInboundAt");
        state.firstInbound = first == null ? null : new Moment(first, row.string("firstInboundKey"));
        state.syncedAt = row.instantOrNull("syncedAt");
        return state;
    }
}
