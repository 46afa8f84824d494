package io.leadgraph.facts.override;

import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.identity.PersonRef;
import io.leadgraph.facts.identity.PersonRefGraph;
import io.leadgraph.facts.person.Person;
import io.leadgraph.platform.common.TenantZone;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.paging.Arguments;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.Keyset;
import io.leadgraph.platform.paging.Order;
import io.leadgraph.platform.paging.OrderedGraph;
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.platform.upsert.Intervals;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of all manual decisions, latest stored first. */
@Component
class OverrideListGraph {
    private static final Order LATEST = Order.down("overrides");
    private static final Query COUNT = Query.load("override/count");
    private static final List<String> CONDITIONS = List.of("accountKey", "relationships", "by", "holdsAt");
    private final OrderedGraph pages = OrderedGraph.load("override/page");
    private final Graph graph;
    private final TenantZone zone;

    OverrideListGraph(Graph graph, TenantZone zone) {
        this.graph = graph;
        this.zone = zone;
    }

    /** @param filter the fields of {@code RelationshipOverrideFilter} that are given */
    Connection<RelationshipOverride> page(Map<String, @Nullable Object> filter, PageRequest page) {
        Keyset<Instant> place = Keyset.byTime(page, LATEST, time(filter, "recordedFrom"), time(filter, "recordedTo"));
        Map<String, @Nullable Object> parameters = Keyset.apart(place);
        CONDITIONS.forEach(name -> parameters.put(name, Arguments.plain(filter.get(name))));
        parameters.put("personId", null);
        if (filter.get("person") instanceof Map<?, ?> person) {
            Optional<String> meant = person(person);
            if (meant.isEmpty()) {
                return Connection.empty(page);
            }
            parameters.put("personId", meant.get());
        }
        List<RelationshipOverride> read = graph.read(pages.from(place), parameters).stream()
                .map(this::override)
                .toList();
        return Connection.of(page, read, override -> LATEST.cursor(override.recordedAt(), override.id()));
    }

    long count() {
        return graph.read(COUNT, Map.of()).getFirst().number("total");
    }

    /** Who somebody is now, by id; empty where there is nobody. */
    private Optional<String> person(Map<?, ?> named) {
        PersonRef ref = PersonRef.of(named);
        return Optional.ofNullable(
                        PersonRefGraph.resolve(graph::read, List.of(ref)).get(ref))
                .map(PersonRefGraph.Resolved::personId);
    }

    private static @Nullable Instant time(Map<String, @Nullable Object> filter, String name) {
        return (Instant) Arguments.plain(filter.get(name));
    }

    private RelationshipOverride override(Row row) {
        Row made = Objects.requireNonNull(row.rowOrNull("override"));
        return new RelationshipOverride(
                made.string("id"),
                about(row, "person", Person::of),
                about(row, "account", Account::of),
                made.constant(Relationship.class, "relationship"),
                made.string("note"),
                made.string("by"),
                zone.dayOf(made.instant("from")),
                Intervals.day(made.instantOrNull("to"), zone),
                made.instant("recordedAt"));
    }

    private static <T> @Nullable T about(Row row, String column, Function<Row, T> record) {
        Row found = row.rowOrNull(column);
        return found == null ? null : record.apply(found);
    }
}
