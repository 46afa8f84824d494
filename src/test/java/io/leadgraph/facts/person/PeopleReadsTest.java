package io.leadgraph.facts.person;

import static io.leadgraph.facts.person.PeopleApi.external;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@OverBolt
class PeopleReadsTest {
    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    Driver driver;

    @Autowired
    CountingGraph graph;

    @Autowired
    TestClock clock;

    PeopleApi api;
    Nodes nodes;

    @BeforeEach
    void open() {
        api = new PeopleApi(tester);
        nodes = new Nodes(driver);
    }

    private void seed(int count) {
        for (int at = 0; at < count; at++) {
            api.id(Map.of(
                    "emails", List.of("p" + at + "@acme.com"), "lastName", "Lee" + at % 4, "firstName", "P" + at));
            if (at % 2 == 0) {
                clock.advance(Duration.ofMinutes(1));
            }
        }
    }

    private GraphQlTester.Response people(String arguments) {
        return tester.document(
                        "{ people(" + arguments
                                + ") { nodes { id firstName name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }")
                .execute();
    }

    private static List<String> names(GraphQlTester.Response page) {
        return page.path("people.nodes[*].firstName").entityList(String.class).get();
    }

    @ParameterizedTest
    @CsvSource({"CREATED_AT, ASC", "CREATED_AT, DESC", "NAME, ASC", "NAME, DESC"})
    void pagesForwardsAndBackwardsGiveTheWholeListOnce(String field, String direction) {
        seed(11);
        String order = "orderBy: {field: " + field + ", direction: " + direction + "}, ";
        List<String> all = names(people(order + "first: 100"));

        assertThat(all).hasSize(11).doesNotHaveDuplicates();
        assertThat(walk(order, "first: 3", "after", "endCursor", "hasNextPage", false))
                .isEqualTo(all);
        assertThat(walk(order, "last: 3", "before", "startCursor", "hasPreviousPage", true))
                .isEqualTo(all);
    }

    private List<String> walk(String order, String size, String from, String cursor, String more, boolean backwards) {
        List<String> found = new ArrayList<>();
        String at = "";
        boolean go = true;
        while (go) {
            var page = people(order + size + at);
            found.addAll(backwards ? 0 : found.size(), names(page));
            go = page.path("people.pageInfo." + more).entity(Boolean.class).get();
            at = ", " + from + ": \""
                    + page.path("people.pageInfo." + cursor)
                            .entity(String.class)
                            .get() + "\"";
        }
        return found;
    }

    @Test
    void aPageStaysWhatItIsWhenPeopleAreAdded() {
        seed(4);
        String after = people("first: 2, orderBy: {field: NAME}")
                .path("people.pageInfo.endCursor")
                .entity(String.class)
                .get();
        List<String> before = names(people("first: 2, orderBy: {field: NAME}, after: \"" + after + "\""));
        api.id(Map.of("emails", List.of("new@acme.com"), "firstName", "New", "lastName", "Aaa"));

        assertThat(names(people("first: 2, orderBy: {field: NAME}, after: \"" + after + "\"")))
                .isEqualTo(before);
    }

    @Test
    void byNameTheLastNameDecidesAndTheNamelessComeLast() {
        api.id(Map.of("emails", List.of("x@acme.com")));
        api.id(Map.of("emails", List.of("b@acme.com"), "firstName", "Ann", "lastName", "Zorn"));
        api.id(Map.of("emails", List.of("a@acme.com"), "firstName", "Zoe", "lastName", "adler"));

        assertThat(people("orderBy: {field: NAME}")
                        .path("people.nodes[*].name")
                        .entityList(String.class)
                        .get())
                .startsWith("Zoe adler", "Ann Zorn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"first: 0", "first: 501", "first: 1, last: 1", "after: \"nonsense!\""})
    void aPageThatCantBeIsRefused(String arguments) {
        people(arguments).errors().satisfy(errors -> assertThat(errors).isNotEmpty());
    }

    @Test
    void filtersHoldTogether() {
        nodes.account("acme");
        api.id(Map.of(
                "emails",
                List.of("a@acme.com"),
                "firstName",
                "Ann",
                "recordType",
                "LEAD",
                "affiliation",
                Map.of("accountKey", "acme")));
        api.id(Map.of(
                "emails",
                List.of("b@acme.com"),
                "firstName",
                "Anton",
                "affiliation",
                Map.of("accountKey", "acme", "to", "2026-01-01")));
        api.id(Map.of("emails", List.of("c@acme.com"), "firstName", "Bea", "recordType", "LEAD"));

        assertThat(names(people("filter: {nameStartsWith: \"AN\"}"))).containsExactlyInAnyOrder("Ann", "Anton");
        assertThat(names(people("filter: {accountKey: \"acme\"}"))).containsExactly("Ann");
        assertThat(names(people("filter: {openLead: true}"))).containsExactlyInAnyOrder("Ann", "Bea");
        assertThat(names(people("filter: {openLead: false}"))).containsExactly("Anton");
        assertThat(names(people("filter: {openLead: true, nameStartsWith: \"b\"}")))
                .containsExactly("Bea");
        assertThat(names(people("filter: {categories: [NEW_PROSPECT]}"))).isEmpty();
        nodes.run(
                "MATCH (p:Person {firstName: 'Bea'}) SET p.category = 'NEW_PROSPECT', p.lastActivityAt = datetime('2026-06-01T00:00Z')");
        assertThat(names(people("filter: {categories: [NEW_PROSPECT], lastActivityFrom: \"2026-06-01T00:00:00Z\"}")))
                .containsExactly("Bea");
        assertThat(names(people("filter: {lastActivityTo: \"2026-06-01T00:00:00Z\"}")))
                .isEmpty();
    }

    @Test
    void aPersonIsFoundByIdByAddressAndByExternalId() {
        String id = api.id(Map.of("emails", List.of("a@acme.com"), "externalIds", List.of(external("crm", "1"))));

        for (String by :
                List.of("id: \"" + id + "\"", "email: \" A@ACME.com\"", "externalId: {system: \"crm\", id: \"1\"}")) {
            tester.document("{ person(by: {" + by + "}) { id } }")
                    .execute()
                    .path("person.id")
                    .entity(String.class)
                    .isEqualTo(id);
        }
        for (String by : List.of(
                "id: \"person_none\"",
                "email: \"b@acme.com\"",
                "email: \"nonsense\"",
                "externalId: {system: \"crm\", id: \"2\"}")) {
            tester.document("{ person(by: {" + by + "}) { id } }")
                    .execute()
                    .path("person")
                    .valueIsNull();
        }
    }

    @Test
    void stampsAndLatestActivityAreShownAsRecorded() {
        String id = api.id(Map.of("emails", List.of("a@acme.com"), "recordType", "LEAD"));
        api.person(id, "lastActivity { kind } stamps { category leadStatus leadStatusAt }")
                .path("person")
                .matchesJson(
                        "{\"lastActivity\": null, \"stamps\": {\"category\": null, \"leadStatus\": \"OPEN\", \"leadStatusAt\": \"2026-06-15T12:00:00.000Z\"}}");
        nodes.run(
                "MATCH (p:Person) SET p.category = 'NEW_PROSPECT', p.relationship = 'PROSPECT', p.categoryAt = datetime('2026-06-02T00:00Z'), "
                        + "p.lastActivityKind = 'CALL', p.lastActivityAt = datetime('2026-06-02T00:00Z'), p.lastActivitySource = 'PHONE'");

        api.person(
                        id,
                        "lastActivity { kind source } stamps { category relationship relationshipAt reasonAt } restated: stamps(basis: RESTATED) { category }")
                .path("person")
                .matchesJson("""
                        {"lastActivity": {"kind": "CALL", "source": "PHONE"}, "restated": {"category": null},
                         "stamps": {"category": "NEW_PROSPECT", "relationship": "PROSPECT",
                           "relationshipAt": "2026-06-02T00:00:00.000Z", "reasonAt": null}}""");
    }

    @Test
    void aListTakesAsManyStatementsAsOnePerson() {
        seed(1);
        int one = statements();
        api.upsert(IntStream.range(0, 100)
                .mapToObj(at -> Map.of(
                        "emails", List.of("more" + at + "@acme.com"), "recordType", at % 2 == 0 ? "LEAD" : "CONTACT"))
                .toList());

        assertThat(statements()).isLessThanOrEqualTo(12).isGreaterThanOrEqualTo(one);
    }

    private int statements() {
        graph.reset();
        tester.document(
                        "{ people(first: 25) { nodes { id emails { address } externalIds { id } leads { id person { id } convertedTo { id } } "
                                + "contact { id person { id } convertedFrom { id } } lastActivity { kind } stamps { leadStatus } } } }")
                .execute()
                .path("people.nodes")
                .entityList(Object.class)
                .satisfies(people -> assertThat(people).isNotEmpty());
        return graph.statements();
    }
}
