package io.leadgraph.facts.person;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.platform.paging.Arguments;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.platform.paging.WholeList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class LeadController {
    private final RecordGraph records;
    private final LeadPages pages;

    LeadController(RecordGraph records, LeadPages pages) {
        this.records = records;
        this.pages = pages;
    }

    @QueryMapping
    Connection<Lead> leads(PageRequest page, DataFetchingEnvironment environment) {
        boolean ascending = "ASC".equals(environment.getArgument("direction"));
        Connection<Lead> found = pages.page(Arguments.object(environment, "filter"), ascending, page);
        return WholeList.counted(found, environment, records::countLeads);
    }

    @BatchMapping(typeName = "Lead", field = "person")
    List<Person> personOfLead(List<Lead> of) {
        Map<String, Person> people =
                records.peopleOfLeads(of.stream().map(Lead::id).toList());
        return of.stream().map(lead -> people.get(lead.id())).toList();
    }

    /** Leads that were not converted are left out, which the answer shows as null. */
    @BatchMapping(typeName = "Lead")
    Map<Lead, Contact> convertedTo(List<Lead> of) {
        Map<String, Contact> contacts =
                records.contactsOfLeads(of.stream().map(Lead::id).toList());
        return of.stream()
                .filter(lead -> contacts.containsKey(lead.id()))
                .collect(Collectors.toMap(lead -> lead, lead -> contacts.get(lead.id()), (first, same) -> first));
    }

    @BatchMapping(typeName = "Contact", field = "person")
    List<Person> personOfContact(List<Contact> of) {
        Map<String, Person> people =
                records.peopleOfContacts(of.stream().map(Contact::id).toList());
        return of.stream().map(contact -> people.get(contact.id())).toList();
    }

    @BatchMapping(typeName = "Contact")
    List<List<Lead>> convertedFrom(List<Contact> of) {
        Map<String, List<Lead>> leads =
                records.leadsOfContacts(of.stream().map(Contact::id).toList());
        return of.stream()
                .map(contact -> leads.getOrDefault(contact.id(), List.of()))
                .toList();
    }
}
