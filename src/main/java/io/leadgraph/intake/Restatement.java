package io.leadgraph.intake;

import io.leadgraph.common.Basis;
import io.leadgraph.graph.Row;
import io.leadgraph.person.DomainLists;
import io.leadgraph.person.EmailAddress;
import io.leadgraph.touch.TouchDirection;
import io.leadgraph.touch.TouchKind;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Decides about stored touches again, from every fact known now; two statements, however many touches. */
@Service
class Restatement {
    private final IntakeGraph graph;
    private final IntakeRules rules;
    private final DomainLists lists;
    private final Clock clock;

    /** A touch as it arrived, and when it did. */
    private record Stored(String id, String identityId, Arrival arrival, Instant recordedAt) {}

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
                graph.stored(touchIds).stream().map(row -> stored(row, asOf)).toList();
        if (touches.isEmpty()) {
            return rules.stream().map(one -> Map.<String, Classification>of()).toList();
        }
        // stored touches name their person by id, so that no rule has a part in which facts are read
        Book book = Book.of(graph.read(touches.stream().map(Stored::arrival).toList(), rules.getFirst()));
        return rules.stream().map(one -> decide(touches, book, one)).toList();
    }

    private Map<String, Classification> decide(List<Stored> touches, Book book, IntakeConfiguration rules) {
        Map<String, Classification> restated = new HashMap<>();
        touches.forEach(touch -> restated.put(touch.id(), decide(touch, book, rules)));
        return restated;
    }

    private Classification decide(Stored touch, Book book, IntakeConfiguration configuration) {
        Arrival arrival = touch.arrival();
        Resolution who = new PersonRules(book, configuration)
                .resolve(arrival)
                .orElseThrow()
                .through(touch.identityId());
        CampaignFact campaign = Objects.requireNonNull(book.campaign(arrival.campaignKey()));
        Decision decision =
                new Classifier(book, configuration, lists).restated(arrival, who, campaign, touch.recordedAt());
        return Classification.of(
                decision,
                Optional.ofNullable(decision.choice().account())
                        .map(AccountFacts::account)
                        .orElse(null),
                false,
                Basis.RESTATED,
                configuration,
                arrival.occurredAt(),
                clock.instant());
    }

    private static Stored stored(Row row, @Nullable Instant asOf) {
        String address = row.stringOrNull("address");
        Arrival arrival = new Arrival(
                null,
                row.string("contentKey"),
                "",
                asOf == null ? row.instant("occurredAt") : asOf,
                address == null ? null : address(address),
                Details.NONE,
                List.of(),
                row.string("personId"),
                null,
                row.string("campaignKey"),
                false,
                row.constant(TouchKind.class, "kind"),
                TouchDirection.INBOUND,
                null,
                row.stringOrNull("centerKey"),
                null,
                Map.of(),
                null);
        return new Stored(row.string("id"), row.string("identityId"), arrival, row.instant("recordedAt"));
    }

    private static @Nullable EmailAddress address(String address) {
        return EmailAddress.parse(address) instanceof EmailAddress.Valid valid ? valid.address() : null;
    }
}
