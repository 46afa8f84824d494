package io.leadgraph.facts.account;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.facts.person.Contact;
import io.leadgraph.facts.person.Person;
import io.leadgraph.platform.paging.Arguments;
import io.leadgraph.platform.paging.BatchedField;
import io.leadgraph.platform.paging.Batches;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** The fields of {@code Account} that need the graph, and accounts and affiliations of people and contacts. */
@Controller
class AccountFields {
    private final AccountGraph graph;
    private final BatchedField<Optional<Instant>, List<AccountRelationship>> relationships;
    private final BatchedField<Optional<Instant>, List<Affiliation>> affiliations;
    private final BatchedField<PageRequest, Connection<Account>> subsidiaries;
    private final BatchedField<PageRequest, Connection<Person>> people;

    AccountFields(AccountGraph graph, BatchLoaderRegistry registry) {
        this.graph = graph;
        relationships = BatchedField.lists(registry, "Account.relationships", graph::relationships);
        affiliations = BatchedField.lists(registry, "Person.affiliations", graph::affiliations);
        subsidiaries = BatchedField.pages(registry, "Account.subsidiaries", graph::subsidiaries);
        people = BatchedField.pages(registry, "Account.people", graph::people);
    }

    @BatchMapping(typeName = "Account")
    Map<Account, List<DomainClaim>> domains(List<Account> accounts) {
        return Batches.bySource(accounts, Account::id, graph.domains(Batches.ids(accounts, Account::id)));
    }

    @BatchMapping(typeName = "Account")
    Map<Account, Account> parent(List<Account> accounts) {
        return Batches.bySource(accounts, Account::id, graph.parents(Batches.ids(accounts, Account::id)));
    }

    @BatchMapping(typeName = "Contact", field = "account")
    Map<Contact, Account> ofContacts(List<Contact> contacts) {
        return Batches.bySource(contacts, Contact::id, graph.ofContacts(Batches.ids(contacts, Contact::id)));
    }

    @BatchMapping(typeName = "Person", field = "account")
    Map<Person, Account> ofPeople(List<Person> people) {
        return Batches.bySource(people, Person::id, graph.ofPeople(Batches.ids(people, Person::id)));
    }

    @SchemaMapping(typeName = "Account")
    CompletableFuture<List<AccountRelationship>> relationships(Account account, DataFetchingEnvironment environment) {
        return relationships.load(environment, account.id(), Arguments.asOf(environment));
    }

    @SchemaMapping(typeName = "Account")
    CompletableFuture<Connection<Account>> subsidiaries(
            Account account, PageRequest page, DataFetchingEnvironment environment) {
        return subsidiaries.load(environment, account.id(), page);
    }

    @SchemaMapping(typeName = "Account")
    CompletableFuture<Connection<Person>> people(
            Account account, PageRequest page, DataFetchingEnvironment environment) {
        return people.load(environment, account.id(), page);
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<List<Affiliation>> affiliations(Person person, DataFetchingEnvironment environment) {
        return affiliations.load(environment, person.id(), Arguments.asOf(environment));
    }
}
