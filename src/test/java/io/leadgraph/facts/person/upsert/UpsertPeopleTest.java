package io.leadgraph.facts.person.upsert;

import static io.leadgraph.facts.person.PeopleApi.external;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.facts.customfield.CustomFieldType;
import io.leadgraph.facts.person.PeopleApi;
import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@OverBolt
class UpsertPeopleTest {
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

    @Test
    void aNewPersonHasOneIdentityThatHoldsEveryKey() {
        api.id(Map.of("emails", List.of("Ann@Acme.com", "ann@gmx.de"), "externalIds", List.of(external("crm", "1"))));

        assertThat(nodes.count("Person")).isEqualTo(1);
        assertThat(nodes.count("Identity")).isEqualTo(1);
        assertThat(nodes.run("MATCH (k:IdentityKey)-[:KEY_OF]->(:Identity) RETURN k.key AS key ORDER BY key"))
                .extracting(row -> row.get("key"))
                .containsExactly("email:ann@acme.com", "email:ann@gmx.de", "external:crm|1");
    }

    @Test
    void rowsSeeEarlierRowsOfTheSameCall() {
        var answer = api.upsert(List.of(
                Map.of("emails", List.of("Ann@Acme.com"), "firstName", "Ann"),
                Map.of("emails", List.of(" ann@ACME.com "), "lastName", "Lee")));

        answer.path("upsertPeople.results[*].created").entityList(Boolean.class).containsExactly(true, false);
        answer.path("upsertPeople.results[1].person.name").entity(String.class).isEqualTo("Ann Lee");
        assertThat(nodes.count("Person")).isEqualTo(1);
    }

    @Test
    void whatIsOmittedIsKeptAndNullClears() {
        String id = api.id(Map.of(
                "emails", List.of("a@acme.com"), "firstName", "Ann", "lastName", "Lee", "phone", "+49 30 901820"));
        Map<String, Object> change = new HashMap<>(Map.of("emails", List.of("a@acme.com"), "lastName", "Ray"));
        change.put("phone", null);
        api.id(change);

        api.person(id, "name phone").path("person").matchesJson("{\"name\": \"Ann Ray\", \"phone\": null}");
    }

    @Test
    void aListOfAddressesReplacesAndTheOldOnesStillFindThePerson() {
        String id = api.id(Map.of("emails", List.of("old@acme.com"), "externalIds", List.of(external("crm", "1"))));
        clock.advance(Duration.ofDays(1));
        api.id(Map.of("emails", List.of("new@acme.com"), "externalIds", List.of(external("crm", "1"))));

        api.person(id, "emails { address current to }").path("person.emails").matchesJson("""
                        [{"address": "new@acme.com", "current": true, "to": null},
                         {"address": "old@acme.com", "current": false, "to": "2026-06-16T12:00:00.000Z"}]""");
        assertThat(api.id(Map.of("emails", List.of("old@acme.com")))).isEqualTo(id);
    }

    @Test
    void addressesComeInTheOrderTheyWereListed() {
        String id = api.id(Map.of("emails", List.of("z@acme.com", "a@acme.com")));
        api.person(id, "emails { address }")
                .path("person.emails[*].address")
                .entityList(String.class)
                .containsExactly("z@acme.com", "a@acme.com");

        api.id(Map.of("emails", List.of("a@acme.com", "z@acme.com")));
        api.person(id, "emails { address }")
                .path("person.emails[*].address")
                .entityList(String.class)
                .containsExactly("a@acme.com", "z@acme.com");
    }

    @Test
    void anUpsertThatChangesNothingWritesNothing() {
        nodes.account("acme");
        var row = Map.of(
                "emails", List.of("a@acme.com"),
                "firstName", "Ann",
                "affiliation", Map.of("accountKey", "acme", "from", "2026-01-01"),
                "recordType", "LEAD",
                "createdAt", "2026-02-01T00:00:00Z");
        api.id(row);
        var before = everything();
        clock.advance(Duration.ofDays(1));
        api.id(row);

        assertThat(everything()).isEqualTo(before);
    }

    private List<Map<String, Object>> everything() {
        return nodes.run("MATCH (n) OPTIONAL MATCH (n)-[r]->() "
                + "RETURN elementId(n) AS n, properties(n) AS p, elementId(r) AS r, properties(r) AS q ORDER BY n, r");
    }

    @Test
    void bothRecordTypesInTurnMakeBothRecordsAndARepeatedLeadMakesNoSecond() {
        for (String type : List.of("LEAD", "LEAD", "CONTACT", "CONTACT", "LEAD")) {
            api.id(Map.of("emails", List.of("a@acme.com"), "recordType", type));
        }

        assertThat(nodes.count("Lead")).isEqualTo(1);
        assertThat(nodes.count("Contact")).isEqualTo(1);
    }

    @Test
    void theOldestCreationEverToldIsKept() {
        api.id(Map.of("emails", List.of("a@acme.com"), "createdAt", "2025-03-01T00:00:00Z"));
        api.id(Map.of("emails", List.of("a@acme.com"), "createdAt", "2024-03-01T00:00:00+01:00"));
        api.id(Map.of("emails", List.of("a@acme.com"), "createdAt", "2026-03-01T00:00:00Z"));

        assertThat(nodes.run("MATCH (i:Identity) RETURN toString(i.syncedAt) AS at"))
                .containsExactly(Map.of("at", "2024-02-29T23:00:00Z"));
    }

    @Test
    void aPersonToldWithoutADateIsKnownFromNowOn() {
        api.id(Map.of("emails", List.of("a@acme.com")));

        assertThat(nodes.number(
                        "MATCH (i:Identity) WHERE i.syncedAt = datetime('2026-06-15T12:00Z') RETURN count(i) AS n"))
                .isEqualTo(1);
    }

    @Test
    void aThousandRowsTakeAsManyStatementsAsTen() {
        assertThat(statements(10, "first")).isEqualTo(statements(1_000, "second"));
        assertThat(nodes.count("Person")).isEqualTo(1_010);
    }

    private int statements(int rows, String prefix) {
        var inputs = IntStream.range(0, rows)
                .mapToObj(at -> Map.of("emails", List.of(prefix + at + "@acme.com"), "recordType", "LEAD"))
                .toList();
        graph.reset();
        tester.document("mutation($inputs: [PersonInput!]!) { upsertPeople(inputs: $inputs) { results { created } } }")
                .variable("inputs", inputs)
                .execute()
                .path("upsertPeople.results[*].created")
                .entityList(Boolean.class)
                .hasSize(rows)
                .doesNotContain(false);
        return graph.statements();
    }

    @Test
    void valuesOfTheTenantsOwnFieldsAreTypedAndStamped() {
        api.defineField("score", CustomFieldType.NUMBER);
        api.defineField("since", CustomFieldType.DATETIME);
        String id = api.id(person(fields("score", "12.50", "since", "2026-06-01T02:00:00+02:00")));
        clock.advance(Duration.ofHours(1));
        api.id(person(fields("score", "13", "since", "2026-06-01T00:00:00Z")));

        api.person(id, "customFields { name type value at }")
                .path("person.customFields")
                .matchesJson("""
                        [{"name": "score", "type": "NUMBER", "value": "13", "at": "2026-06-15T13:00:00.000Z"},
                         {"name": "since", "type": "DATETIME", "value": "2026-06-01T00:00:00Z", "at": "2026-06-15T12:00:00.000Z"}]""");

        api.id(person(fields("score", "13")));
        api.person(id, "customFields { name }")
                .path("person.customFields[*].name")
                .entityList(String.class)
                .containsExactly("score");
    }

    private static Map<String, ?> person(List<?> customFields) {
        return Map.of("emails", List.of("a@acme.com"), "customFields", customFields);
    }

    private static List<?> fields(String... pairs) {
        return IntStream.range(0, pairs.length / 2)
                .mapToObj(at -> Arrays.asList(pairs).subList(2 * at, 2 * at + 2))
                .map(pair -> Map.of("name", pair.get(0), "value", pair.get(1)))
                .toList();
    }
}
