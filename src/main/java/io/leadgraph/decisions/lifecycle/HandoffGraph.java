package io.leadgraph.decisions.lifecycle;

import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.person.Person;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.Keyset;
import io.leadgraph.platform.paging.Order;
import io.leadgraph.platform.paging.OrderedGraph;
import io.leadgraph.platform.paging.PageRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of handoffs, the one due first in front. */
@Component
class HandoffGraph {
    private static final OrderedGraph ALL = OrderedGraph.load("lifecycle/handoffs", "dueAt");
    private static final OrderedGraph OPEN = OrderedGraph.load("lifecycle/handoffs", "openDueAt");
    private static final Query COUNT_OPEN = Query.load("lifecycle/count_open_handoffs");
    private static final Query PEOPLE = Query.load("lifecycle/handoff_people");
    private static final Query ACCOUNTS = Query.load("lifecycle/handoff_accounts");
    private final Graph graph;
    private final Clock clock;

    HandoffGraph(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** What is asked of handoffs, at the present time. */
    HandoffFilter filter(Map<String, Object> given) {
        return HandoffFilter.of(given, clock.instant());
    }

    Connection<Handoff> page(HandoffFilter filter, boolean firstDueFirst, PageRequest page) {
        Order order = new Order("handoffs", firstDueFirst);
        Keyset<Instant> place = Keyset.byTime(page, order, filter.from(), filter.to());
        Map<String, @Nullable Object> parameters = place.parameters();
        parameters.putAll(filter.parameters());
        List<Handoff> read = graph.read((filter.open() ? OPEN : ALL).from(place), parameters).stream()
                .map(row -> Handoff.of(Objects.requireNonNull(row.rowOrNull("handoff"))))
                .toList();
        return Connection.of(page, read, handoff -> order.cursor(handoff.dueAt(), handoff.id()));
    }

    /** How many open ones a filter lets pass. */
    long countOpen(HandoffFilter filter) {
        Map<String, @Nullable Object> parameters = new HashMap<>(filter.parameters());
        parameters.put("from", filter.from());
        parameters.put("to", filter.to());
        return graph.read(COUNT_OPEN, parameters).getFirst().number("total");
    }

    /** Who was handed over, by handoff id. */
    Map<String, Person> people(Collection<String> ids) {
        return graph.read(PEOPLE, Map.of("ids", List.copyOf(ids))).stream()
                .collect(Collectors.toMap(
                        row -> row.string("handoffId"),
                        row -> Person.of(Objects.requireNonNull(row.rowOrNull("person")))));
    }

    /** For which account they worked then, by handoff id; who worked for none is left out. */
    Map<String, Account> accounts(Collection<String> ids) {
        return graph.read(ACCOUNTS, Map.of("ids", List.copyOf(ids))).stream()
                .collect(Collectors.toMap(
                        row -> row.string("handoffId"),
                        row -> Account.of(Objects.requireNonNull(row.rowOrNull("account")))));
    }
}
