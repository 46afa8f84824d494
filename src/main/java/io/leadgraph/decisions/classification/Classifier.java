package io.leadgraph.decisions.classification;

import io.leadgraph.decisions.classification.facts.AccountFact;
import io.leadgraph.decisions.classification.facts.CampaignFact;
import io.leadgraph.decisions.classification.facts.CenterFact;
import io.leadgraph.decisions.classification.facts.Facts;
import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.decisions.classification.facts.KnownIdentities;
import io.leadgraph.decisions.classification.facts.TouchOrder;
import io.leadgraph.decisions.configuration.IntakeConfiguration;
import io.leadgraph.facts.identity.DomainLists;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The decision about one arrival: a pure function of the facts and the rules. */
public final class Classifier {
    private final Facts facts;
    private final IntakeConfiguration rules;
    private final DomainLists lists;

    public Classifier(Facts facts, IntakeConfiguration rules, DomainLists lists) {
        this.facts = facts;
        this.rules = rules;
        this.lists = lists;
    }

    /** With what is known now: new only where this very arrival creates the person. */
    public Decision recorded(IntakeInput arrival, Resolution who, CampaignFact campaign) {
        return decide(arrival, who, campaign, who.holder() == null, Instant.MAX);
    }

    /** From all that is known now: new only for the person's first inbound touch, and only if no synced record is older. */
    public Decision restated(IntakeInput arrival, Resolution who, CampaignFact campaign, Instant recordedAt) {
        return decide(arrival, who, campaign, isNew(arrival, Objects.requireNonNull(who.person())), recordedAt);
    }

    public static boolean isNew(IntakeInput arrival, KnownIdentities person) {
        return isNew(arrival.moment(), person.firstInbound(), person.syncedAt());
    }

    /**
     * Whether a touch is its person's first inbound one, and no synced record is older.
     *
     * @param first the first that is known; null where none is
     * @param synced since when the oldest synced record is there; null where there is none
     */
    public static boolean isNew(TouchOrder touch, @Nullable TouchOrder first, @Nullable Instant synced) {
        boolean isFirst = first == null || touch.compareTo(first) <= 0;
        return isFirst && (synced == null || !synced.isBefore(touch.at()));
    }

    private Decision decide(
            IntakeInput arrival, Resolution who, CampaignFact campaign, boolean newPerson, Instant recordedAt) {
        KnownIdentities person = who.person();
        MailKind mail = MailKind.of(arrival.email(), lists, rules);
        AccountChoice choice = new AccountRules(facts, rules).choose(arrival, mail, who.holder());
        List<CenterFact> centers = centers(arrival, person, choice);
        Verdict verdict = new RelationshipRules(
                        arrival.occurredAt(),
                        mail,
                        campaign,
                        person == null ? List.of() : person.overrides(),
                        choice,
                        centers,
                        rules.customerScope())
                .decide();
        AccountChoice kept = verdict.reason() == NotApplicableReason.TEST ? unopened(choice) : choice;
        LeadCategory category = LeadCategory.of(newPerson, verdict.relationship());
        boolean due = arrival.inbound() && LeadRules.due(rules, verdict, person, recordedAt);
        return new Decision(
                category, verdict, kept, centers, due, who.duplicates(), steps(who, kept, verdict, newPerson, due));
    }

    private List<ExplanationStep> steps(
            Resolution who, AccountChoice choice, Verdict verdict, boolean newPerson, boolean due) {
        List<ExplanationStep> steps = new ArrayList<>();
        steps.add(who.step());
        steps.addAll(choice.steps());
        steps.addAll(verdict.steps());
        steps.add(ExplanationStep.of(
                "newness", newPerson ? "FIRST_TOUCH" : "KNOWN_BEFORE", newPerson ? "NEW" : "RETURNING"));
        steps.add(ExplanationStep.of("lead", rules.leadMethod().name(), due ? "due" : "not due"));
        return steps;
    }

    /** The buying centers of the account that the arrival names or the person is in at the time. */
    private List<CenterFact> centers(IntakeInput arrival, @Nullable KnownIdentities person, AccountChoice choice) {
        AccountFact account = choice.account();
        if (account == null) {
            return List.of();
        }
        String key = arrival.centerKey();
        Stream<CenterFact> asked = Stream.ofNullable(key == null ? null : facts.centerByKey(key));
        Stream<CenterFact> held = person == null
                ? Stream.empty()
                : person.centersAt(arrival.occurredAt()).map(facts::center);
        return Stream.concat(asked, held)
                .filter(center -> center.accountId().equals(account.id()))
                .distinct()
                .toList();
    }

    /** A test opens no account. */
    private static AccountChoice unopened(AccountChoice choice) {
        return choice.openDomain() == null
                ? choice
                : new AccountChoice(null, null, null, null, List.of(ExplanationStep.of("account", "TEST", "none")));
    }
}
