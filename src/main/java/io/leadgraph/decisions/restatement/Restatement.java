package io.leadgraph.decisions.restatement;

import io.leadgraph.decisions.classification.Classification;
import io.leadgraph.decisions.classification.Classifier;
import io.leadgraph.decisions.classification.Decision;
import io.leadgraph.decisions.classification.PersonRules;
import io.leadgraph.decisions.classification.Resolution;
import io.leadgraph.decisions.classification.facts.AccountFact;
import io.leadgraph.decisions.classification.facts.CampaignFact;
import io.leadgraph.decisions.classification.facts.DecisionFactsGraph;
import io.leadgraph.decisions.classification.facts.Facts;
import io.leadgraph.decisions.classification.facts.FactsInForce;
import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.decisions.configuration.IntakeConfiguration;
import io.leadgraph.facts.identity.DomainLists;
import io.leadgraph.platform.common.Basis;
import io.leadgraph.platform.graph.Graph.Statements;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Decides about stored touches again, from every fact known now; two statements, however many touches. */
@Service
class Restatement {
    private final RestatementGraph touches;
    private final DecisionFactsGraph facts;
    private final DomainLists lists;
    private final Clock clock;

    Restatement(RestatementGraph touches, DecisionFactsGraph facts, DomainLists lists, Clock clock) {
        this.touches = touches;
        this.facts = facts;
        this.lists = lists;
        this.clock = clock;
    }

    /** Restated decisions by touch id; outbound touches have none. */
    Map<String, Classification> of(Collection<String> touchIds) {
        return at(touchIds, null);
    }

    /** The same, with the world as it was at another time than the touches'. */
    Map<String, Classification> at(Collection<String> touchIds, @Nullable Instant asOf) {
        List<StoredTouch> stored = touches.stored(touchIds, asOf);
        return stored.isEmpty() ? Map.of() : shown(stored, facts.inForce(arrivals(stored)));
    }

    /** What is decided under each of several sets of rules, in their order, from the same facts. */
    List<Map<String, Classification>> under(Collection<String> touchIds, List<IntakeConfiguration> rules) {
        List<StoredTouch> stored = touches.stored(touchIds, null);
        if (stored.isEmpty()) {
            return rules.stream().map(one -> Map.<String, Classification>of()).toList();
        }
        Facts known = facts.read(arrivals(stored), rules.getFirst());
        return rules.stream()
                .map(one -> shown(stored, new FactsInForce(one, known)))
                .toList();
    }

    /** Decisions about touches that were read before, inside a transaction, by touch id. */
    Map<String, Decision> decisions(Statements tx, List<StoredTouch> stored) {
        FactsInForce known = facts.inForce(tx, arrivals(stored));
        return stored.stream().collect(Collectors.toMap(StoredTouch::id, touch -> decide(touch, known)));
    }

    /** Stored touches name their person by id, so that no rule has a part in which facts are read. */
    private static List<IntakeInput> arrivals(List<StoredTouch> touches) {
        return touches.stream().map(StoredTouch::arrival).toList();
    }

    private Decision decide(StoredTouch touch, FactsInForce known) {
        IntakeInput arrival = touch.arrival();
        Resolution who = new PersonRules(known.facts(), known.rules())
                .resolve(arrival)
                .orElseThrow()
                .through(touch.identityId());
        CampaignFact campaign = Objects.requireNonNull(known.facts().campaign(arrival.campaignKey()));
        return new Classifier(known.facts(), known.rules(), lists).restated(arrival, who, campaign, touch.recordedAt());
    }

    private Map<String, Classification> shown(List<StoredTouch> touches, FactsInForce known) {
        return touches.stream()
                .collect(Collectors.toMap(StoredTouch::id, touch -> shown(touch, decide(touch, known), known.rules())));
    }

    private Classification shown(StoredTouch touch, Decision decision, IntakeConfiguration configuration) {
        return Classification.of(
                decision,
                Optional.ofNullable(decision.choice().account())
                        .map(AccountFact::account)
                        .orElse(null),
                false,
                Basis.RESTATED,
                configuration,
                touch.arrival().occurredAt(),
                clock.instant());
    }
}
