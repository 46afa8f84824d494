package io.leadgraph.intake;

import io.leadgraph.common.Basis;
import io.leadgraph.graph.Graph.Statements;
import io.leadgraph.person.DomainLists;
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
    private final IntakeRules rules;
    private final DomainLists lists;
    private final Clock clock;

    Restatement(RestatementGraph touches, DecisionFactsGraph facts, IntakeRules rules, DomainLists lists, Clock clock) {
        this.touches = touches;
        this.facts = facts;
        this.rules = rules;
        this.lists = lists;
        this.clock = clock;
    }

    /** Restated decisions by touch id; outbound touches have none. */
    Map<String, Classification> of(Collection<String> touchIds) {
        return at(touchIds, null);
    }

    /** The same, with the world as it was at another time than the touches'. */
    Map<String, Classification> at(Collection<String> touchIds, @Nullable Instant asOf) {
        return decide(touchIds, asOf, List.of(rules.refresh())).getFirst();
    }

    /** What is decided under each of several sets of rules, in their order, from the same facts. */
    List<Map<String, Classification>> under(Collection<String> touchIds, List<IntakeConfiguration> rules) {
        return decide(touchIds, null, rules);
    }

    private List<Map<String, Classification>> decide(
            Collection<String> touchIds, @Nullable Instant asOf, List<IntakeConfiguration> rules) {
        List<Stored> stored = touches.stored(touchIds, asOf);
        if (stored.isEmpty()) {
            return rules.stream().map(one -> Map.<String, Classification>of()).toList();
        }
        Facts known = facts.read(arrivals(stored), rules.getFirst());
        return rules.stream()
                .map(one -> stored.stream()
                        .collect(Collectors.toMap(
                                Stored::id, touch -> shown(touch, decide(touch, known, one, lists), one))))
                .toList();
    }

    /** Stored touches name their person by id, so that no rule has a part in which facts are read. */
    private static List<Arrival> arrivals(List<Stored> touches) {
        return touches.stream().map(Stored::arrival).toList();
    }

    /** Decisions about touches that were read before, inside a transaction, by touch id. */
    Map<String, Decision> decisions(Statements tx, List<Stored> stored) {
        IntakeConfiguration current = rules.refresh();
        Facts known = DecisionFactsGraph.read(tx, arrivals(stored), current);
        return stored.stream().collect(Collectors.toMap(Stored::id, touch -> decide(touch, known, current, lists)));
    }

    private static Decision decide(Stored touch, Facts facts, IntakeConfiguration rules, DomainLists lists) {
        Arrival arrival = touch.arrival();
        Resolution who =
                new PersonRules(facts, rules).resolve(arrival).orElseThrow().through(touch.identityId());
        CampaignFact campaign = Objects.requireNonNull(facts.campaign(arrival.campaignKey()));
        return new Classifier(facts, rules, lists).restated(arrival, who, campaign, touch.recordedAt());
    }

    private Classification shown(Stored touch, Decision decision, IntakeConfiguration configuration) {
        return Classification.of(
                decision,
                Optional.ofNullable(decision.choice().account())
                        .map(AccountFacts::account)
                        .orElse(null),
                false,
                Basis.RESTATED,
                configuration,
                touch.arrival().occurredAt(),
                clock.instant());
    }
}
