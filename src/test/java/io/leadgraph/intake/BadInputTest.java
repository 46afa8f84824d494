package io.leadgraph.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Bad input gets a typed error that names the field, and nothing is stored. The clock stands at noon of 15 June 2026. */
@GraphTest
class BadInputTest {
    private static final String BOB = "email: 'bob@acme-tools.com', ";

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    Driver driver;

    @LocalServerPort
    int port;

    IntakeApi api;
    Nodes nodes;
    long before;

    /** Somebody is known, so that there is something to spoil. */
    @BeforeEach
    void ann() {
        api = new IntakeApi(tester);
        nodes = new Nodes(driver);
        api.form("email: 'ann@acme-tools.com', sourceSystem: 'web', clientKey: '1'");
        before = stored();
    }

    static Stream<Arguments> leads() {
        return Stream.of(
                bad("email: 'not-an-email'", "INVALID", "email"),
                bad("email: 'bob@'", "INVALID", "email"),
                bad("email: 'bob@acme tools.com'", "INVALID", "email"),
                bad("email: '" + "b".repeat(10_000) + "@acme-tools.com'", "TOO_LONG", "email"),
                bad("email: 'bo\\u0000b@acme-tools.com'", "INVALID", "email"),
                bad(BOB + "firstName: 'Bob\\u0007'", "INVALID", "firstName"),
                bad(BOB + "lastName: 'Ray\\u0000'", "INVALID", "lastName"),
                bad(BOB + "company: 'Acme\\u001b[31m'", "INVALID", "company"),
                bad(BOB + "lastName: '" + "y".repeat(501) + "'", "TOO_LONG", "lastName"),
                bad(BOB + "clientKey: '" + "k".repeat(201) + "'", "TOO_LONG", "clientKey"),
                bad(BOB + "occurredAt: '9999-01-01T00:00:00Z'", "OUT_OF_RANGE", "occurredAt"),
                bad(BOB + "occurredAt: '2026-06-16T12:00:01Z'", "OUT_OF_RANGE", "occurredAt"),
                bad(BOB + "campaignKey: 'nowhere'", "NOT_FOUND", "campaignKey"),
                bad(BOB + "buyingCenterKey: 'nowhere'", "NOT_FOUND", "buyingCenterKey"),
                bad("firstName: 'Bob', lastName: 'Ray', company: 'Acme'", "REQUIRED", "email"),
                bad(BOB + "customFields: [{name: 'undefined', value: '1'}]", "NOT_FOUND", "customFields.0.name"),
                bad(BOB + "customFields: [{name: 'seats', value: 'many'}]", "INVALID", "customFields.0.value"),
                bad(BOB + "externalIds: [{system: 'crm', id: ''}]", "REQUIRED", "externalIds.0.id"));
    }

    @ParameterizedTest(name = "{1} {2}: {0}")
    @MethodSource("leads")
    void aLeadIsRefusedByEveryDoor(String fields, String code, String field) {
        defineSeats();
        Map<String, Object> input = Inputs.form("%s", fields);
        assertThat(api.attempt(input).refusals()).containsExactly(code + " input." + field);
        assertThat(api.classify(input).refusals()).containsExactly(code + " input." + field);
        Answer bulk = api.bulk(List.of(input));
        assertThat(bulk.refusals()).isEmpty();
        assertThat(bulk.all("results").getFirst().refusals()).containsExactly(code + " inputs.0." + field);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void upToADayAheadIsATimeZoneOrAWrongClock() {
        assertThat(api.attempt(Inputs.form(BOB + "occurredAt: '2026-06-16T11:59:59Z'"))
                        .refusals())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"submitLead", "classifyLead"})
    void aTimeWithoutOffsetOrAnUnknownWordFailsTheRequest(String operation) {
        assertFails(operation, Inputs.form(BOB + "occurredAt: '2026-06-01T09:00:00'"));
        assertFails(operation, Inputs.input(BOB + "source: 'CARRIER_PIGEON'"));
        assertFails(operation, Inputs.form(BOB + "kind: 'WAVE'"));
        assertFails(operation, Inputs.input("email: 'bob@acme-tools.com'"));
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aKeyUsedAgainWithAnotherBodyIsAConflict() {
        Map<String, Object> other = Inputs.form(BOB + "sourceSystem: 'web', clientKey: '1'");
        assertThat(api.attempt(other).refusals()).containsExactly("CONFLICT input.clientKey");
        assertThat(api.bulk(List.of(other)).all("results").getFirst().refusals())
                .containsExactly("CONFLICT inputs.0.clientKey");
        assertThat(stored()).isEqualTo(before);
        assertThat(api.attempt(Inputs.form(BOB + "sourceSystem: 'shop', clientKey: '1'"))
                        .refusals())
                .as("the same key in another system")
                .isEmpty();
    }

    @Test
    void aRefusalIsNotRemembered() {
        assertThat(api.attempt(Inputs.form("email: 'bob@', clientKey: '7'")).refusals())
                .isNotEmpty();
        assertThat(api.form("email: 'bob@acme-tools.com', clientKey: '7'").category())
                .isEqualTo("NEW_PROSPECT");
    }

    @Test
    void oneBadRowFailsAlone() {
        Answer answer = api.bulk(List.of(
                Inputs.form("email: 'bob@acme-tools.com'"),
                Inputs.form("email: 'nobody'"),
                Inputs.form("email: 'eve@acme-tools.com'")));
        assertThat(answer.all("results").stream().map(Answer::category))
                .containsExactly("NEW_PROSPECT", null, "NEW_PROSPECT");
        assertThat(answer.all("results").get(1).refusals()).containsExactly("INVALID inputs.1.email");
        assertThat(nodes.count("Person")).isEqualTo(3);
    }

    @Test
    void noRowAndTooManyRowsAreRefusedAsAWhole() {
        List<Map<String, Object>> many = Collections.nCopies(1001, Inputs.form("email: 'bob@acme-tools.com'"));
        assertThat(api.bulk(List.of()).refusals()).containsExactly("REQUIRED inputs");
        assertThat(api.bulk(many).refusals()).containsExactly("OUT_OF_RANGE inputs");
        assertThat(api.touches(List.of()).refusals()).containsExactly("REQUIRED inputs");
        assertThat(api.touches(Collections.nCopies(1001, touch(""))).refusals()).containsExactly("OUT_OF_RANGE inputs");
        assertThat(stored()).isEqualTo(before);
    }

    static Stream<Arguments> touches() {
        return Stream.of(
                bad("person: {email: 'nobody@acme-tools.com'}", "NOT_FOUND", "person"),
                bad("person: {id: 'person_nobody'}", "NOT_FOUND", "person"),
                bad("person: {externalId: {system: 'crm', id: '9'}}", "NOT_FOUND", "person"),
                bad("campaignKey: 'nowhere'", "NOT_FOUND", "campaignKey"),
                bad("occurredAt: '9999-01-01T00:00:00Z'", "OUT_OF_RANGE", "occurredAt"),
                bad("occurredAt: '2026-06-16T12:00:01Z'", "OUT_OF_RANGE", "occurredAt"),
                bad("product: 'a\\u0000b'", "INVALID", "product"),
                bad("clientKey: '" + "k".repeat(201) + "'", "TOO_LONG", "clientKey"),
                bad("sourceSystem: 'web', clientKey: '1'", "CONFLICT", "clientKey"));
    }

    @ParameterizedTest(name = "{1} {2}: {0}")
    @MethodSource("touches")
    void aTouchIsRefused(String fields, String code, String field) {
        Answer result = api.touches(List.of(touch(fields))).all("results").getFirst();
        assertThat(result.refusals()).singleElement().asString().startsWith(code + " inputs.0." + field);
        assertThat(result.at("touch")).isNull();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aTouchOfNobodyLeavesTheOthersAlone() {
        Answer answer = api.touches(List.of(touch("person: {email: 'nobody@acme-tools.com'}"), touch("")));
        assertThat(answer.all("results").get(0).refusals()).isNotEmpty();
        assertThat(answer.all("results").get(1).text("touch.classification.category"))
                .isEqualTo("RETURNING_PROSPECT");
        assertThat(nodes.count("Person")).isEqualTo(1);
    }

    @Test
    void aLoneSurrogateIsRefused() throws Exception {
        String body = """
                {"query": "mutation($name: String) { it: submitLead(input: {source: FORM, email: \\"bob@acme-tools.com\\",
                  lastName: $name}) { userErrors { field code } } }", "variables": {"name": "a\\ud800b"}}""".replace("\n", " ");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, BodyHandlers.ofString()).body())
                    .containsAnyOf("BAD_USER_INPUT", "[\"input\",\"lastName\"],\"code\":\"INVALID\"");
        }
        assertThat(stored()).isEqualTo(before);
    }

    private static Map<String, Object> touch(String fields) {
        Map<String, Object> touch = new HashMap<>(
                Inputs.input("person: {email: 'ann@acme-tools.com'}, kind: 'CALL', direction: 'INBOUND'"));
        touch.putAll(Inputs.input("%s", fields));
        return touch;
    }

    private void assertFails(String operation, Map<String, Object> input) {
        String kind = operation.equals("submitLead") ? "mutation" : "query";
        tester.document(kind + "($input: SubmitLeadInput!) { " + operation + "(input: $input) { person { id } } }")
                .variable("input", input)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT")));
    }

    private void defineSeats() {
        api.run(
                "mutation { it: defineCustomField(input: {name: \"seats\", type: NUMBER}) { customField { name } } }",
                Map.of());
        before = stored();
    }

    /** Nodes and relationships. */
    private long stored() {
        return nodes.count() + nodes.number("MATCH ()-[r]->() RETURN count(r) AS n");
    }

    private static Arguments bad(String fields, String code, String field) {
        return Arguments.of(fields, code, field);
    }
}
