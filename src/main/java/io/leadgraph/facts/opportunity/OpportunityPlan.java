package io.leadgraph.facts.opportunity;

import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.upsert.ListReplacement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides the rows of one call in order, each on what the earlier ones left; touches no graph. */
final class OpportunityPlan {
    private final OpportunityFacts facts;
    private final Instant now;
    private final Map<String, OpportunityState> opportunities;

    OpportunityPlan(OpportunityFacts facts, Instant now) {
        this.facts = facts;
        this.now = now;
        this.opportunities = new HashMap<>(facts.opportunities());
    }

    /** The opportunities by key as they shall be. */
    Map<String, OpportunityState> opportunities() {
        return opportunities;
    }

    UpsertOpportunityResult apply(OpportunityInput change) {
        OpportunityState known = opportunities.get(change.key());
        Opportunity before = known == null ? null : known.opportunity();
        DealPlacement placement = DealPlacement.of(change, before, facts);
        Opportunity after = changed(change, before, placement);
        List<UserError> errors = new ArrayList<>(placement.errors());
        errors.addAll(refusals(change, after));
        if (!errors.isEmpty()) {
            return UpsertOpportunityResult.refused(errors);
        }
        opportunities.put(
                change.key(), new OpportunityState(after, stages(change, known, after), contacts(change, known)));
        return new UpsertOpportunityResult(after, known == null, List.of());
    }

    private Opportunity changed(OpportunityInput change, @Nullable Opportunity before, DealPlacement placement) {
        Opportunity base = before == null ? fresh(change) : before;
        return new Opportunity(
                base.id(),
                base.key(),
                change.name().over(base.name()),
                change.type().over(base.toldType()),
                Objects.requireNonNullElse(change.stage().value(), base.stage()),
                change.amount().over(base.amount()),
                change.currency().over(base.currency()),
                change.product().over(base.product()),
                change.owner().over(base.owner()),
                change.leadSource().over(base.leadSource()),
                change.openedAt().over(base.openedAt()),
                change.closedAt().over(base.closedAt()),
                placement.accountId(),
                placement.centerId(),
                base.createdAt());
    }

    private Opportunity fresh(OpportunityInput change) {
        String id = Objects.requireNonNull(facts.reserved().get(change.key()));
        return new Opportunity(
                id,
                change.key(),
                null,
                null,
                OpportunityStage.QUALIFICATION,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                now);
    }

    private List<UserError> refusals(OpportunityInput change, Opportunity after) {
        List<UserError> errors = new ArrayList<>();
        if (after.stage().closed() && after.closedAt() == null) {
            errors.add(change.row().refusal(UserErrorCode.REQUIRED, "WON and LOST need a closing date", "closedAt"));
        }
        if (after.stage().closed()
                && after.closedAt() != null
                && !OpportunityInputReader.isPast(after.closedAt(), now)) {
            String message = "Closed more than a day in the future";
            errors.add(change.row().refusal(UserErrorCode.OUT_OF_RANGE, message, "closedAt"));
        }
        if (after.amount() != null && after.currency() == null) {
            errors.add(change.row().refusal(UserErrorCode.REQUIRED, "An amount needs its currency", "currency"));
        }
        change.wantedContacts().stream()
                .filter(contact -> !facts.people().containsKey(contact.person()))
                .map(contact -> contact.row().refusal(UserErrorCode.NOT_FOUND, "Nobody is known by this", "person"))
                .forEach(errors::add);
        return errors;
    }

    private List<StageEntry> stages(OpportunityInput change, @Nullable OpportunityState known, Opportunity after) {
        List<StageEntry> history = known == null ? List.of() : known.stages();
        Instant at = StageTimes.of(change, known == null ? null : known.opportunity(), after, now);
        return at == null ? history : StageEntry.stated(history, after.stage(), at);
    }

    private List<ContactRoleState> contacts(OpportunityInput change, @Nullable OpportunityState known) {
        List<ContactRoleState> held = known == null ? List.of() : known.contacts();
        return change.contacts().given() ? ListReplacement.replace(held, wanted(change), ContactRoleState::says) : held;
    }

    private List<ContactRoleState> wanted(OpportunityInput change) {
        return change.wantedContacts().stream()
                .map(contact -> new ContactRoleState(
                        null,
                        Objects.requireNonNull(facts.people().get(contact.person())),
                        contact.role(),
                        contact.primary()))
                .toList();
    }
}
