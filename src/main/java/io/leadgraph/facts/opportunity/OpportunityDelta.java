package io.leadgraph.facts.opportunity;

import io.leadgraph.facts.signal.Mark;
import io.leadgraph.facts.signal.MarkScope;
import io.leadgraph.platform.upsert.ListReplacement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The difference between the opportunities as they are and as they shall be, as parameters of one write. */
final class OpportunityDelta {
    private final List<Map<String, Object>> opportunities = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> places = new ArrayList<>();
    private final List<String> endedStages = new ArrayList<>();
    private final List<Map<String, Object>> stages = new ArrayList<>();
    private final List<String> endedEdges = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> contacts = new ArrayList<>();
    private final List<Mark> stale = new ArrayList<>();
    private final Set<String> changedForPeople = new LinkedHashSet<>();

    /** Adds what changed of one; before is null where its node was only made to lock the key. */
    void add(@Nullable OpportunityState before, OpportunityState after) {
        Opportunity deal = after.opportunity();
        if (before == null || !before.opportunity().equals(deal)) {
            opportunities.add(Map.of("id", deal.id(), "properties", after.properties()));
        }
        if (before == null || moved(before.opportunity(), deal)) {
            places.add(place(deal));
        }
        if (!after.equals(before) && concernsPeople(after)) {
            changedForPeople.add(deal.id());
        }
        mark(before == null ? null : before.opportunity(), deal);
        List<StageEntry> entered = before == null ? List.of() : before.stages();
        ListReplacement.without(entered, after.stages()::contains)
                .forEach(gone -> endedStages.add(Objects.requireNonNull(gone.node())));
        ListReplacement.without(after.stages(), entered::contains)
                .forEach(entry -> stages.add(Map.of("id", deal.id(), "stage", entry.stage(), "at", entry.at())));
        List<ContactRoleState> held = before == null ? List.of() : before.contacts();
        ListReplacement.without(held, after.contacts()::contains)
                .forEach(gone -> endedEdges.add(Objects.requireNonNull(gone.edge())));
        ListReplacement.without(after.contacts(), held::contains)
                .forEach(contact -> contacts.add(row(deal.id(), contact)));
    }

    /** A deal decides about touches at its account from when it is won. */
    private void mark(@Nullable Opportunity before, Opportunity after) {
        if (before != null && !moved(before, after) && Objects.equals(wonAt(before), wonAt(after))) {
            return;
        }
        Stream.concat(Stream.ofNullable(before), Stream.of(after))
                .filter(deal -> wonAt(deal) != null && deal.accountId() != null)
                .forEach(deal -> stale.add(new Mark(MarkScope.ACCOUNT, Objects.requireNonNull(deal.accountId()))));
    }

    private static @Nullable Instant wonAt(Opportunity deal) {
        return deal.stage() == OpportunityStage.WON ? deal.closedAt() : null;
    }

    /** By who takes part in it, or as news for everybody who works for the customer. */
    private static boolean concernsPeople(OpportunityState deal) {
        return !deal.contacts().isEmpty() || wonAt(deal.opportunity()) != null;
    }

    /** The opportunities that are another than before and concern people, by id. */
    Set<String> changedForPeople() {
        return changedForPeople;
    }

    List<Mark> stale() {
        return stale;
    }

    boolean isEmpty() {
        return opportunities.isEmpty()
                && endedStages.isEmpty()
                && stages.isEmpty()
                && endedEdges.isEmpty()
                && contacts.isEmpty();
    }

    Map<String, Object> parameters(Instant now) {
        return Map.of(
                "opportunities", opportunities,
                "places", places,
                "endedStages", endedStages,
                "stages", stages,
                "endedEdges", endedEdges,
                "contacts", contacts,
                "now", now);
    }

    private static boolean moved(Opportunity before, Opportunity after) {
        return !Objects.equals(before.accountId(), after.accountId())
                || !Objects.equals(before.buyingCenterId(), after.buyingCenterId());
    }

    private static Map<String, @Nullable Object> place(Opportunity deal) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", deal.id());
        row.put("accountId", deal.accountId());
        row.put("centerId", deal.buyingCenterId());
        return row;
    }

    private static Map<String, @Nullable Object> row(String id, ContactRoleState contact) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("identityId", contact.who().identityId());
        row.put("role", contact.role());
        row.put("primary", contact.primary());
        return row;
    }
}
