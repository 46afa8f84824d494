package io.leadgraph.decisions.engagement;

import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.account.AccountBy;
import io.leadgraph.platform.common.BadArgumentException;
import io.leadgraph.platform.common.TenantZone;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.paging.Preloader;
import io.leadgraph.platform.paging.Preloader.Found;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Answers about engagement, each list of one kind in one statement. */
@Service
class Engagements {
    private final EngagementGraph graph;
    private final TenantZone zone;
    private final Clock clock;

    Engagements(EngagementGraph graph, TenantZone zone, Clock clock) {
        this.graph = graph;
        this.zone = zone;
        this.clock = clock;
    }

    Map<String, AccountEngagement> ofAccounts(Collection<String> ids, EngagementRequest request) {
        Instant asOf = asOf(request);
        return answers(graph.accounts(Preloader.byIds(ids), request, asOf), request, asOf, AccountEngagement::of);
    }

    /** The account that the input {@code AccountBy} names, and its engagement; empty where there is no such account. */
    Optional<Found<Account, AccountEngagement>> ofAccount(Map<String, ?> by, EngagementRequest request) {
        Instant asOf = asOf(request);
        return graph.accounts(List.of(AccountBy.of(by)), request, asOf).stream()
                .findFirst()
                .map(row -> new Found<>(
                        row.string("id"),
                        Account.of(Objects.requireNonNull(row.rowOrNull("root"))),
                        AccountEngagement.of(new EngagementFacts(row, asOf), scoring(row, request, asOf))));
    }

    Map<String, BuyingCenterEngagement> ofCenters(Collection<String> ids, EngagementRequest request) {
        Instant asOf = asOf(request);
        return answers(graph.centers(ids, request, asOf), request, asOf, (facts, scoring) -> {
            CenterEngagementFacts center = facts.centers().getFirst();
            return BuyingCenterEngagement.of(center, facts.membersOf(center), scoring);
        });
    }

    Map<String, Double> scoresOfPeople(Collection<String> ids, EngagementRequest request) {
        Instant asOf = asOf(request);
        return scores(graph.people(ids, request, asOf), request, asOf);
    }

    /** The same inside a transaction. */
    Map<String, Double> scoresOfPeople(Statements statements, Collection<String> ids, EngagementRequest request) {
        Instant asOf = asOf(request);
        return scores(EngagementGraph.people(statements, ids, request, asOf), request, asOf);
    }

    private Map<String, Double> scores(List<Row> rows, EngagementRequest request, Instant asOf) {
        return answers(rows, request, asOf, (facts, scoring) -> new GroupEngagement(facts.people(), scoring).score());
    }

    private Instant asOf(EngagementRequest request) {
        return Objects.requireNonNullElseGet(request.asOf(), clock::instant);
    }

    private <T> Map<String, T> answers(
            List<Row> rows, EngagementRequest request, Instant asOf, BiFunction<EngagementFacts, Scoring, T> answer) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        // each row repeats the one model
        Scoring scoring = scoring(rows.getFirst(), request, asOf);
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.string("id"), row -> answer.apply(new EngagementFacts(row, asOf), scoring)));
    }

    private Scoring scoring(Row row, EngagementRequest request, Instant asOf) {
        Row stored = row.rowOrNull("model");
        if (stored == null && !request.model().equals(ScoringModel.DEFAULT_NAME)) {
            throw new BadArgumentException("No scoring model of this name held then.");
        }
        ScoringModel model = ScoringModel.KIND.of(stored);
        return new Scoring(model, asOf, request.window(), zone.zone());
    }
}
