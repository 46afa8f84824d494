package io.leadgraph.intake;

import io.leadgraph.campaign.CampaignMember;
import io.leadgraph.common.UserError;
import io.leadgraph.person.Contact;
import io.leadgraph.person.Lead;
import io.leadgraph.person.Person;
import io.leadgraph.touch.Touch;
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

    Outcome(
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
    static Outcome repeat(String touchId) {
        return new Outcome(null, null, null, null, null, null, null, true, List.of(), touchId);
    }

    static Outcome refused(UserError... errors) {
        return refused(List.of(errors));
    }

    static Outcome refused(List<UserError> errors) {
        return new Outcome(null, null, null, null, null, null, null, false, errors);
    }

    Outcome asReplay() {
        return new Outcome(classification, person, lead, contact, touch, member, routing, true, userErrors);
    }

    /** The same with who takes care of it. */
    Outcome routed(RoutingDecision decided) {
        Classification explained = classification == null ? null : classification.with(decided.step());
        return new Outcome(explained, person, lead, contact, touch, member, decided, replayed, userErrors);
    }

    /** The same with its refusals' paths below another one. */
    Outcome under(String... prefix) {
        List<UserError> moved =
                userErrors.stream().map(error -> error.under(prefix)).toList();
        return new Outcome(classification, person, lead, contact, touch, member, routing, replayed, moved);
    }

    boolean refused() {
        return !userErrors.isEmpty();
    }
}
