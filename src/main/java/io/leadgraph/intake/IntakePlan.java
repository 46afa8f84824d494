package io.leadgraph.intake;

import io.leadgraph.decisions.classification.Classifier;
import io.leadgraph.decisions.classification.PersonRules;
import io.leadgraph.decisions.classification.Resolution;
import io.leadgraph.decisions.classification.facts.BatchFacts;
import io.leadgraph.decisions.classification.facts.CampaignFact;
import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.decisions.classification.facts.StoredKey;
import io.leadgraph.decisions.configuration.IntakeConfiguration;
import io.leadgraph.decisions.routing.RoutingDecision;
import io.leadgraph.decisions.routing.RoutingSubject;
import io.leadgraph.facts.identity.DomainLists;
import io.leadgraph.intake.record.IntakeDelta;
import io.leadgraph.intake.record.Outcome;
import io.leadgraph.intake.record.Recorder;
import io.leadgraph.intake.record.UnroutedDecision;
import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.common.UserErrorCode;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides the rows of one batch in order, each seeing what those before it did. */
public final class IntakePlan {
    private final BatchFacts book;
    private final IntakeDelta writes = new IntakeDelta();
    private final Classifier classifier;
    private final PersonRules people;
    private final Recorder recorder;
    private final Map<String, Outcome> answered = new HashMap<>();
    private final Set<String> toRepeat = new HashSet<>();

    public IntakePlan(BatchFacts book, IntakeConfiguration rules, DomainLists lists, Instant now) {
        this.book = book;
        this.classifier = new Classifier(book, rules, lists);
        this.people = new PersonRules(book, rules);
        this.recorder = new Recorder(book, writes, rules, now);
    }

    IntakeDelta writes() {
        return writes;
    }

    /** Touches stored before whose answers are to be given again. */
    Set<String> toRepeat() {
        return toRepeat;
    }

    /** The answer to a row; one that was answered before this batch. */
    public Outcome decide(IntakeInput arrival) {
        String clientKey = arrival.clientKey();
        StoredKey receipt = clientKey == null ? null : book.receipt(clientKey);
        if (clientKey != null && receipt != null) {
            return again(arrival, clientKey, receipt);
        }
        Outcome outcome = refusal(arrival);
        if (outcome == null) {
            outcome = people.resolve(arrival)
                    .map(who -> store(arrival, who))
                    .orElseGet(() -> Outcome.refused(notFound("No such person", "person")));
        }
        if (clientKey != null && !outcome.refused()) {
            answered.put(clientKey, outcome);
        }
        return outcome;
    }

    /** Adds who takes care of it to what was decided. */
    List<Outcome> route(Function<List<RoutingSubject>, List<RoutingDecision>> router, List<Outcome> outcomes) {
        List<RoutingDecision> routings = router.apply(
                writes.unrouted.stream().map(UnroutedDecision::lead).toList());
        Map<String, RoutingDecision> byTouch = new HashMap<>();
        for (int i = 0; i < routings.size(); i++) {
            UnroutedDecision lead = writes.unrouted.get(i);
            lead.route(routings.get(i));
            byTouch.put(lead.touchId(), routings.get(i));
        }
        return outcomes.stream().map(outcome -> routed(outcome, byTouch)).toList();
    }

    private static Outcome routed(Outcome outcome, Map<String, RoutingDecision> byTouch) {
        RoutingDecision routing =
                outcome.touch() == null ? null : byTouch.get(outcome.touch().id());
        return routing == null ? outcome : outcome.routed(routing);
    }

    private Outcome store(IntakeInput arrival, Resolution who) {
        CampaignFact campaign = java.util.Objects.requireNonNull(book.campaign(arrival.campaignKey()));
        return recorder.record(arrival, who, classifier.recorded(arrival, who, campaign), campaign);
    }

    private Outcome again(IntakeInput arrival, String clientKey, StoredKey receipt) {
        if (!receipt.bodyHash().equals(arrival.bodyHash())) {
            return Outcome.refused(
                    UserError.of(UserErrorCode.CONFLICT, "This key was used before with another body", "clientKey"));
        }
        Outcome first = answered.get(clientKey);
        if (first != null) {
            return first.asReplay();
        }
        toRepeat.add(receipt.touchId());
        return Outcome.repeat(receipt.touchId());
    }

    private @Nullable Outcome refusal(IntakeInput arrival) {
        if (book.campaign(arrival.campaignKey()) == null) {
            return Outcome.refused(notFound("No such campaign", "campaignKey"));
        }
        String center = arrival.centerKey();
        if (center != null && book.centerByKey(center) == null) {
            return Outcome.refused(notFound("No such buying center", "buyingCenterKey"));
        }
        String status = arrival.memberStatus();
        boolean known = status == null
                || java.util.Objects.requireNonNull(book.campaign(arrival.campaignKey()))
                        .status(status)
                        .isPresent();
        return known ? null : Outcome.refused(notFound("The campaign has no such member status", "memberStatus"));
    }

    private static UserError notFound(String message, String field) {
        return UserError.of(UserErrorCode.NOT_FOUND, message, field);
    }

    /** The answers to all rows, in order. */
    public List<Outcome> decide(List<IntakeInput> arrivals) {
        return arrivals.stream().map(this::decide).toList();
    }
}
