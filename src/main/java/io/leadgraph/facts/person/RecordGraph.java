package io.leadgraph.facts.person;

import static java.util.Objects.requireNonNull;

import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads around lead and contact records, one statement for any number of them. */
@Component
class RecordGraph {
    private static final Query PEOPLE_OF_LEADS = Query.load("person/people_of_leads");
    private static final Query PEOPLE_OF_CONTACTS = Query.load("person/people_of_contacts");
    private static final Query CONTACTS_OF_LEADS = Query.load("person/conversions_of_leads");
    private static final Query LEADS_OF_CONTACTS = Query.load("person/conversions_of_contacts");

    private static final Query COUNT_LEADS = Query.load("person/count_leads");

    private final Graph graph;

    RecordGraph(Graph graph) {
        this.graph = graph;
    }

    long countLeads() {
        return graph.read(COUNT_LEADS, Map.of()).getFirst().number("total");
    }

    Map<String, Person> peopleOfLeads(List<String> ids) {
        return one(PEOPLE_OF_LEADS, ids, "recordId", row -> Person.of(requireNonNull(row.rowOrNull("person"))));
    }

    Map<String, Person> peopleOfContacts(List<String> ids) {
        return one(PEOPLE_OF_CONTACTS, ids, "recordId", row -> Person.of(requireNonNull(row.rowOrNull("person"))));
    }

    Map<String, Contact> contactsOfLeads(List<String> ids) {
        return one(CONTACTS_OF_LEADS, ids, "leadId", row -> Contact.of(requireNonNull(row.rowOrNull("contact"))));
    }

    Map<String, List<Lead>> leadsOfContacts(List<String> ids) {
        return graph.read(LEADS_OF_CONTACTS, Map.of("ids", ids)).stream()
                .collect(Collectors.groupingBy(
                        row -> row.string("contactId"),
                        Collectors.mapping(
                                row -> Lead.of(requireNonNull(row.rowOrNull("lead"))), Collectors.toList())));
    }

    private <T> Map<String, T> one(Query query, List<String> ids, String key, Function<Row, T> value) {
        return graph.read(query, Map.of("ids", ids)).stream()
                .collect(Collectors.toMap(row -> row.string(key), value, (first, same) -> first));
    }
}
