package io.leadgraph.facts.account;

import static java.util.stream.Collectors.toMap;

import io.leadgraph.facts.person.Person;
import io.leadgraph.platform.common.TenantZone;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.input.Texts;
import io.leadgraph.platform.paging.Batches;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.Cursor;
import io.leadgraph.platform.paging.Order;
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.platform.upsert.Intervals;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What hangs on accounts, read for many of them at once; results by the id of the account (or person) asked for. */
@Component
class AccountGraph {
    private static final Order SUBSIDIARIES = Order.up("subsidiaries");
    private static final Order PEOPLE = Order.up("account people");
    private final Query domains = Query.load("account/domains");
    private final Query parents = Query.load("account/parents");
    private final Query ofContacts = Query.load("account/of_contacts");
    private final Query ofPeople = Query.load("account/of_people");
    private final Query relationships = Query.load("account/relationships");
    private final Query affiliations = Query.load("account/affiliations");
    private final Query subsidiaries = Query.load("account/subsidiaries");
    private final Query people = Query.load("account/people");
    private final Graph graph;
    private final TenantZone zone;
    private final Clock clock;

    AccountGraph(Graph graph, TenantZone zone, Clock clock) {
        this.graph = graph;
        this.zone = zone;
        this.clock = clock;
    }

    Map<String, List<DomainClaim>> domains(List<String> ids) {
        return lists(domains, Map.of("ids", ids), "domains", this::claim);
    }

    /** Accounts without a parent now are left out. */
    Map<String, Account> parents(List<String> ids) {
        return graph.read(parents, Map.of("ids", ids, "now", clock.instant())).stream()
                .collect(toMap(row -> row.string("id"), AccountLookupGraph::account, (one, other) -> one));
    }

    /** By the contact's id; contacts without an account are left out. */
    Map<String, Account> ofContacts(List<String> contactIds) {
        return graph.read(ofContacts, Map.of("ids", contactIds)).stream()
                .collect(toMap(row -> row.string("id"), AccountLookupGraph::account, (one, other) -> one));
    }

    /** By the person's id; who works for no account now is left out. */
    Map<String, Account> ofPeople(List<String> personIds) {
        return graph.read(ofPeople, Map.of("ids", personIds, "at", clock.instant())).stream()
                .collect(toMap(row -> row.string("id"), AccountLookupGraph::account, (one, other) -> one));
    }

    Map<String, List<AccountRelationship>> relationships(List<String> ids, Optional<Instant> asOf) {
        return lists(relationships, Batches.asOf(ids, asOf), "relationships", this::relationship);
    }

    Map<String, List<Affiliation>> affiliations(List<String> personIds, Optional<Instant> asOf) {
        return lists(affiliations, Batches.asOf(personIds, asOf), "affiliations", Affiliation::of);
    }

    Map<String, Connection<Account>> subsidiaries(List<String> ids, PageRequest page) {
        Map<String, List<Account>> read =
                lists(subsidiaries, Batches.page(ids, page, SUBSIDIARIES, clock.instant()), "accounts", Account::of);
        return Batches.connections(read, page, one -> SUBSIDIARIES.cursor(Texts.sortKey(one.name()), one.id()));
    }

    Map<String, Connection<Person>> people(List<String> ids, PageRequest page) {
        Map<String, List<Person>> read =
                lists(people, Batches.page(ids, page, PEOPLE, clock.instant()), "people", Person::of);
        return Batches.connections(read, page, AccountGraph::byName);
    }

    private static Cursor byName(Person person) {
        return PEOPLE.cursor(Person.sortName(person.id(), person.firstName(), person.lastName()), person.id());
    }

    private <T> Map<String, List<T>> lists(
            Query query, Map<String, ? extends @Nullable Object> parameters, String column, Function<Row, T> of) {
        return Batches.lists(graph.read(query, parameters), column, of);
    }

    private DomainClaim claim(Row row) {
        return new DomainClaim(
                row.string("name"),
                Intervals.day(row.instantOrNull("from"), zone),
                Intervals.day(row.instantOrNull("to"), zone));
    }

    private AccountRelationship relationship(Row row) {
        return new AccountRelationship(
                row.constant(AccountRelationshipKind.class, "kind"),
                zone.dayOf(row.instant("from")),
                Intervals.day(row.instantOrNull("to"), zone),
                row.bool("groupWide"));
    }
}
