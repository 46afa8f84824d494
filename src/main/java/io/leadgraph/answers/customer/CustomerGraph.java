package io.leadgraph.answers.customer;

import io.leadgraph.decisions.engagement.ProductInterest;
import io.leadgraph.decisions.engagement.ProductInterests;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reads what customers are worth and what else they may buy, of many accounts at once. */
@Service
class CustomerGraph {
    private static final Query OPENINGS = Query.load("customer/openings");
    private static final Query LIFETIME_VALUE = Query.load("customer/lifetime_value");
    /** How far back interest is looked for. */
    private static final Duration LATELY = Duration.ofDays(180);

    private final Graph graph;
    private final ProductInterests interests;
    private final Clock clock;

    CustomerGraph(Graph graph, ProductInterests interests, Clock clock) {
        this.graph = graph;
        this.interests = interests;
        this.clock = clock;
    }

    /** By account id, in two statements. */
    Map<String, List<AccountOpening>> openings(Collection<String> accountIds) {
        Map<String, List<ProductInterest>> interested = interests.of(accountIds, LATELY);
        return graph.read(OPENINGS, Map.of("ids", List.copyOf(accountIds), "now", clock.instant())).stream()
                .collect(Collectors.toMap(
                        row -> row.string("id"),
                        row -> CustomerFacts.of(row, interested.getOrDefault(row.string("id"), List.of()))
                                .openings()));
    }

    /** By account id, by currency. */
    Map<String, List<LifetimeValue>> lifetimeValues(Collection<String> accountIds, Instant asOf) {
        return graph.read(LIFETIME_VALUE, Map.of("ids", List.copyOf(accountIds), "asOf", asOf)).stream()
                .collect(Collectors.groupingBy(
                        row -> row.string("id"), Collectors.mapping(LifetimeValue::of, Collectors.toList())));
    }
}
