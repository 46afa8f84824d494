package io.leadgraph.facts.person;

import io.leadgraph.facts.identity.ExternalId;
import io.leadgraph.facts.identity.PersonRef;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.Keyset;
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.platform.paging.SortBy;
import io.leadgraph.platform.paging.SortedGraph;
import io.leadgraph.platform.paging.Sorting;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads people; what belongs to many of them takes one statement. */
@Component
class PersonGraph {
    private static final Query BY_ID = Query.load("person/find_by_id");
    private static final Query BY_KEY = Query.load("person/find_by_key");
    private static final Map<PersonOrderField, SortBy> ORDERS = Map.of(
            PersonOrderField.CREATED_AT,
            new SortBy("recordedAt", Keyset::byTime),
            PersonOrderField.NAME,
            SortBy.text("sortName"));
    private static final SortedGraph<PersonOrderField> ALL = new SortedGraph<>("person/people", ORDERS);
    private static final SortedGraph<PersonOrderField> FEW = new SortedGraph<>("person/people_of", ORDERS);
    private static final Query COUNT = Query.load("person/count");
    private static final Query EMAILS = Query.load("person/emails");
    private static final Query EXTERNAL_IDS = Query.load("person/external_ids");
    private static final Query LEADS = Query.load("person/leads");
    private static final Query CONTACTS = Query.load("person/contacts");
    private static final Query PROPERTIES = Query.load("person/properties");
    private static final Query MERGED_DETAILS = Query.load("person/merged_details");

    private final Graph graph;
    private final Clock clock;

    PersonGraph(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    @Nullable
    Person find(PersonRef ref) {
        String key = ref.key();
        if (ref.id() == null && key == null) {
            return null;
        }
        List<Row> rows = ref.id() == null
                ? graph.read(BY_KEY, Map.of("key", Objects.requireNonNull(key)))
                : graph.read(BY_ID, Map.of("id", ref.id()));
        return rows.isEmpty() ? null : person(rows.getFirst());
    }

    long count() {
        return graph.read(COUNT, Map.of()).getFirst().number("total");
    }

    Connection<Person> page(PersonFilter filter, Sorting<PersonOrderField> sorting, PageRequest page) {
        Map<String, @Nullable Object> parameters = new HashMap<>(filter.parameters());
        parameters.put("now", clock.instant());
        parameters.putAll(filter.few());
        return (filter.few().isEmpty() ? ALL : FEW).page(graph, sorting, page, parameters, PersonGraph::person);
    }

    Map<String, List<Email>> emails(Collection<String> ids) {
        return lists(EMAILS, timed(ids), Email::of);
    }

    Map<String, List<ExternalId>> externalIds(Collection<String> ids) {
        return lists(EXTERNAL_IDS, timed(ids), row -> new ExternalId(row.string("system"), row.string("value")));
    }

    Map<String, List<Lead>> leads(Collection<String> ids) {
        return lists(LEADS, Map.of("ids", ids), row -> Lead.of(Objects.requireNonNull(row.rowOrNull("lead"))));
    }

    Map<String, Contact> contacts(Collection<String> ids) {
        Map<String, Contact> contacts = new HashMap<>();
        graph.read(CONTACTS, Map.of("ids", ids))
                .forEach(row -> contacts.put(
                        row.string("personId"), Contact.of(Objects.requireNonNull(row.rowOrNull("contact")))));
        return contacts;
    }

    /** All properties of people, by person id. */
    Map<String, Row> properties(Collection<String> ids) {
        return graph.read(PROPERTIES, Map.of("ids", ids)).stream()
                .collect(Collectors.toMap(
                        row -> row.string("personId"), row -> Objects.requireNonNull(row.rowOrNull("properties"))));
    }

    /** People with their blanks filled from whoever was merged into them, by person id. */
    Map<String, Person> filled(Collection<String> ids) {
        Map<String, Person> filled = new HashMap<>();
        mergedDetails(ids)
                .forEach((id, parts) -> filled.put(
                        id,
                        parts.stream()
                                .map(Person::of)
                                .reduce(Person::filledFrom)
                                .orElseThrow()));
        return filled;
    }

    /** The same of all that is kept on people. */
    Map<String, Row> filledProperties(Collection<String> ids) {
        Map<String, Row> filled = new HashMap<>();
        mergedDetails(ids).forEach((id, parts) -> {
            Map<String, @Nullable Object> properties = new HashMap<>();
            parts.reversed().forEach(part -> properties.putAll(part.values()));
            filled.put(id, new Row(properties));
        });
        return filled;
    }

    /** Details of people, each one's own first. */
    private Map<String, List<Row>> mergedDetails(Collection<String> ids) {
        return lists(MERGED_DETAILS, Map.of("ids", ids), row -> Objects.requireNonNull(row.rowOrNull("properties")));
    }

    /** Stamps as recorded, by person id. */
    Map<String, Stamps> stamps(Collection<String> ids) {
        Map<String, Stamps> stamps = new HashMap<>();
        properties(ids).forEach((id, row) -> stamps.put(id, Stamps.of(row)));
        return stamps;
    }

    private Map<String, Object> timed(Collection<String> ids) {
        Instant now = clock.instant();
        return Map.of("ids", ids, "now", now);
    }

    private <T> Map<String, List<T>> lists(Query query, Map<String, ?> parameters, Function<Row, T> element) {
        return graph.read(query, parameters).stream()
                .collect(Collectors.groupingBy(
                        row -> row.string("personId"), Collectors.mapping(element, Collectors.toList())));
    }

    private static Person person(Row row) {
        return Person.of(Objects.requireNonNull(row.rowOrNull("person")));
    }
}
