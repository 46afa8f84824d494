package io.leadgraph.intake.record;

import io.leadgraph.decisions.classification.Classification;
import io.leadgraph.decisions.routing.RoutingDecision;
import io.leadgraph.facts.campaign.CampaignMember;
import io.leadgraph.facts.person.Contact;
import io.leadgraph.facts.person.Lead;
import io.leadgraph.facts.person.Person;
import io.leadgraph.facts.touch.Touch;
import io.leadgraph.platform.common.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one row, in the shape of {@code SubmitLeadPayload}.
 *
 * @param lead the lead record this touch made; null where it made none
 * @param replayed whether this is the first answer given again
 * @param repeats the touch whose stored answer takes this one's place; null once it has
 */
public record Outcome(
        @Nullable Classification classification,
        @Nullable Person person,
        @Nullable Lead lead,
        @Nullable Contact contact,
        @Nullable Touch touch,
        @Nullable CampaignMember member,
        @Nullable RoutingDecision routing,
        boolean replayed,
        List<UserError> userErrors,
        @Nullable String repeats) {

    public Outcome(
            @Nullable Classification classification,
            @Nullable Person person,
            @Nullable Lead lead,
            @Nullable Contact contact,
            @Nullable Touch touch,
            @Nullable CampaignMember member,
            @Nullable RoutingDecision routing,
            boolean replayed,
            List<UserError> userErrors) {
        this(classification, person, lead, contact, touch, member, routing, replayed, userErrors, null);
    }

    /** Stands for the stored answer of this touch until that has been read. */
    public static Outcome repeat(String touchId) {
        return new Outcome(null, null, null, null, null, null, null, true, List.of(), touchId);
    }

    public static Outcome refused(UserError... errors) {
        return refused(List.of(errors));
    }

    public static Outcome refused(List<UserError> errors) {
        return new Outcome(null, null, null, null, null, null, null, false, errors);
    }

    public Outcome asReplay() {
        return new Outcome(classification, person, lead, contact, touch, member, routing, true, userErrors);
    }

    /** The same with who takes care of it. */
    public Outcome routed(RoutingDecision decided) {
        Classification explained = classification == null ? null : classification.with(decided.step());
        return new Outcome(explained, person, lead, contact, touch, member, decided, replayed, userErrors);
    }

    /** The same with its refusals' paths below another one. */
    public Outcome under(String... prefix) {
        List<UserError> moved =
                userErrors.stream().map(error -> error.under(prefix)).toList();
        return new Outcome(classification, person, lead, contact, touch, member, routing, replayed, moved);
    }

    public boolean refused() {
        return !userErrors.isEmpty();
    }
}
