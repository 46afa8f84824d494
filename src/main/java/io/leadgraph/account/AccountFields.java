package io.leadgraph.account;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.common.Connection;
import io.leadgraph.common.PageLoaders;
import io.leadgraph.common.PageRequest;
import io.leadgraph.person.Contact;
import io.leadgraph.person.Person;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** The fields of {@code Account} that need the graph, {@code Person.affiliations} and {@code Contact.account}. */
@Controller
class AccountFields {
    private static final String RELATIONSHIPS = "Account.relationships";
    private static final String AFFILIATIONS = "Person.affiliations";
    private static final String SUBSIDIARIES = "Account.subsidiaries";
    private static final String PEOPLE = "Account.people";

    private final AccountGraph graph;

    AccountFields(AccountGraph graph, BatchLoaderRegistry registry) {
        this.graph = graph;
        AsOfLoader.register(registry, RELATIONSHIPS, graph::relationships);
        AsOfLoader.register(registry, AFFILIATIONS, graph::affiliations);
        PageLoaders.register(registry, SUBSIDIARIES, graph::subsidiaries);
        PageLoaders.register(registry, PEOPLE, graph::people);
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

    @SchemaMapping(typeName = "Account")
    CompletableFuture<List<AccountRelationship>> relationships(Account account, DataFetchingEnvironment call) {
        return AsOfLoader.load(call, RELATIONSHIPS, account.id());
    }

    @SchemaMapping(typeName = "Account")
    CompletableFuture<Connection<Account>> subsidiaries(
            Account account, PageRequest page, DataFetchingEnvironment call) {
        return PageLoaders.load(call, SUBSIDIARIES, account.id(), page);
    }

    @SchemaMapping(typeName = "Account")
    CompletableFuture<Connection<Person>> people(Account account, PageRequest page, DataFetchingEnvironment call) {
        return PageLoaders.load(call, PEOPLE, account.id(), page);
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<List<Affiliation>> affiliations(Person person, DataFetchingEnvironment call) {
        return AsOfLoader.load(call, AFFILIATIONS, person.id());
    }
}
