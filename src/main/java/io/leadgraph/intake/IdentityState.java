package io.leadgraph.intake;

import io.leadgraph.graph.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One identity of a person as the batch has it so far: what was read, and what earlier rows have added. */
final class IdentityState {
    final String id;

    /** Details of the person it came with, where that one was merged into another. */
    @Nullable
    OwnDetails home;

    final Set<String> externalKeys = new HashSet<>();
    final List<AffiliationFact> affiliations = new ArrayList<>();
    final List<AffiliationTimeline.Sighting> sightings = new ArrayList<>();
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
        row.rows("evidence").stream()
                .filter(e -> e.get("accountId") != null)
                .forEach(e ->
                        state.sightings.add(new AffiliationTimeline.Sighting(e.instant("at"), e.string("accountId"))));
        row.rows("overrides").forEach(o -> state.overrides.add(OverrideFact.of(o)));
        row.rows("centers").forEach(c -> state.centers.add(new Membership(c.string("id"), Interval.of(c))));
        row.rows("leads").forEach(lead -> state.leads.add(LeadFact.of(lead)));
        row.rows("cycles").forEach(cycle -> state.cycles.add(CycleState.of(cycle)));
        state.contact = row.rows("contacts").stream().findFirst().orElse(null);
        Instant first = row.instantOrNull("firstInboundAt");
        state.firstInbound = first == null ? null : new Moment(first, row.string("firstInboundKey"));
        state.syncedAt = row.instantOrNull("syncedAt");
        return state;
    }
}
