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
    private final IntakeGraph graph;
    private final IntakeRules rules;
    private final DomainLists lists;
    private final Clock clock;

    Restatement(IntakeGraph graph, IntakeRules rules, DomainLists lists, Clock clock) {
        this.graph = graph;
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
        List<Stored> touches =
                graph.stored(touchIds).stream().map(row -> Stored.of(row, asOf)).toList();
        if (touches.isEmpty()) {
            return rules.stream().map(one -> Map.<String, Classification>of()).toList();
        }
        Book book = book(touches, rules.getFirst(), graph::read);
        return rules.stream()
                .map(one -> touches.stream()
                        .collect(Collectors.toMap(
                                Stored::id, touch -> shown(touch, decide(touch, book, one, lists), one))))
                .toList();
    }

    /** From the facts that one statement reads; stored touches name their person by id, so that no rule has a part in which facts. */
    private Book book(List<Stored> touches, IntakeConfiguration rules, Statements reading) {
        return Book.of(graph.read(touches.stream().map(Stored::arrival).toList(), rules, reading));
    }

    /** Decisions about touches that were read before, inside a transaction, by touch id. */
    Map<String, Decision> decisions(Statements tx, List<Stored> touches) {
        IntakeConfiguration current = rules.refresh();
        Book book = book(touches, current, tx);
        return touches.stream().collect(Collectors.toMap(Stored::id, touch -> decide(touch, book, current, lists)));
    }

    private static Decision decide(Stored touch, Book book, IntakeConfiguration rules, DomainLists lists) {
        Arrival arrival = touch.arrival();
        Resolution who =
                new PersonRules(book, rules).resolve(arrival).orElseThrow().through(touch.identityId());
        CampaignFact campaign = Objects.requireNonNull(book.campaign(arrival.campaignKey()));
        return new Classifier(book, rules, lists).restated(arrival, who, campaign, touch.recordedAt());
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
