package io.leadgraph.decisions.restatement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.intake.Answer;
import io.leadgraph.intake.IntakeApi;
import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * {@code domain.md}, "New or returning" and "Relationship": a person's category says at any time what the classification, the
 * stamps, the lists and the filters say. Everything here is told on 15 June 2026.
 */
@GraphTest
@OverBolt
class PersonCategoryTest {
    private static final String BOB = "bob@acme-tools.com";

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    CountingGraph graph;

    IntakeApi api;

    @BeforeEach
    void open() {
        api = new IntakeApi(tester);
    }

    @ParameterizedTest
    @ValueSource(strings = {"recordType: 'LEAD', ", "recordType: 'CONTACT', ", ""})
    void whoWasSyncedReturnsWithTheFirstFormWhereverItIsAsked(String record) {
        api.person(record + "emails: ['%s'], createdAt: '2026-02-01T00:00:00Z'", BOB);
        assertThat(category("")).isNull();
        Answer form = bob("2026-06-01T09:00:00Z", "1");

        assertThat(api.recorded(form).category()).isEqualTo("RETURNING_PROSPECT");
        assertThat(api.restated(form).category()).isEqualTo("RETURNING_PROSPECT");
        Answer person = api.run("""
                { it: person(by: {email: "%s"}) { category recorded: category(basis: RECORDED)
                  before: category(asOf: "2026-05-01T00:00:00Z")
                  stamps { category } restated: stamps(basis: RESTATED) { category }
                  memberships { nodes { entry category restated: category(basis: RESTATED) } } } }""".formatted(BOB), Map.of());
        assertThat(List.of(
                        person.text("category"),
                        person.text("recorded"),
                        person.text("stamps.category"),
                        person.text("restated.category")))
                .containsOnly("RETURNING_PROSPECT");
        assertThat(person.at("before")).isNull();
        assertThat(person.all("memberships.nodes"))
                .extracting(
                        member -> member.text("entry") + " " + member.text("category") + " " + member.text("restated"))
                .containsExactly("RETURNING RETURNING_PROSPECT RETURNING_PROSPECT");
        assertThat(listed("RETURNING_PROSPECT")).containsExactly("RETURNING_PROSPECT");
        assertThat(listed("NEW_PROSPECT")).isEmpty();
    }

    private List<String> listed(String category) {
        return api
                .run(
                        "{ it: people(filter: {categories: [" + category
                                + "]}) { nodes { category recorded: category(basis: RECORDED) } } }",
                        Map.of())
                .all("nodes")
                .stream()
                .map(person -> person.text("category"))
                .toList();
    }

    @ParameterizedTest(name = "asked at {0}")
    @CsvSource(
            nullValues = "none",
            value = {
                "2024-12-31T23:59:59Z, none, none",
                "2025-01-01T00:00:00Z, NEW_CUSTOMER, NEW_CUSTOMER",
                "2025-01-31T00:00:00Z, NEW_CUSTOMER, NEW_CUSTOMER",
                "2025-02-01T00:00:00Z, RETURNING_CUSTOMER, RETURNING_CUSTOMER",
                "2025-05-31T23:59:59Z, RETURNING_CUSTOMER, RETURNING_CUSTOMER",
                "2025-06-01T00:00:00Z, RETURNING_PROSPECT, RETURNING_CUSTOMER",
                "now, RETURNING_PROSPECT, RETURNING_CUSTOMER"
            })
    void aContractThatHasEndedSinceLeavesAProspect(String at, String restated, String recorded) {
        api.accounts("key: 'acme', name: 'Acme', domains: [{name: 'acme-tools.com'}], "
                + "relationships: [{kind: 'CUSTOMER', from: '2024-01-01', to: '2025-06-01'}]");
        bob("2025-01-01T00:00:00Z", "1");
        bob("2025-02-01T00:00:00Z", "2");
        String asOf = at.equals("now") ? "" : "asOf: \"" + at + "\"";
        assertThat(category(asOf)).isEqualTo(restated);
        assertThat(category(asOf + " basis: RESTATED")).isEqualTo(restated);
        assertThat(category(asOf + " basis: RECORDED")).isEqualTo(recorded);
    }

    @ParameterizedTest
    @CsvSource({
        "VENDOR, NEW_NOT_APPLICABLE",
        "COMPETITOR, NEW_NOT_APPLICABLE",
        "CUSTOMER, NEW_CUSTOMER",
    })
    void aLabelThatBeginsAfterTheLastFormHoldsFromThen(String kind, String category) {
        bob("2026-03-01T00:00:00Z", "1");
        api.accounts("key: 'acme', name: 'Acme', domains: [{name: 'acme-tools.com'}], relationships: [{kind: '" + kind
                + "', from: '2026-05-01'}]");
        assertThat(category("asOf: \"2026-04-30T23:59:59Z\"")).isEqualTo("NEW_PROSPECT");
        assertThat(category("asOf: \"2026-05-01T00:00:00Z\"")).isEqualTo(category);
        assertThat(category("")).isEqualTo(category);
        assertThat(category("basis: RECORDED")).isEqualTo("NEW_PROSPECT");
    }

    @Test
    void whatSomebodyIsSetToByHandHoldsFromThen() {
        bob("2026-03-01T00:00:00Z", "1");
        api.override("target: {person: {email: '%s'}}, relationship: 'CUSTOMER', from: '2026-06-01'", BOB);
        assertThat(category("asOf: \"2026-05-31T00:00:00Z\"")).isEqualTo("NEW_PROSPECT");
        assertThat(category("")).isEqualTo("NEW_CUSTOMER");
    }

    @Test
    void aFormToldLateTakesBackNoStamp() {
        bob("2026-06-10T09:00:00Z", "1");
        bob("2026-06-01T09:00:00Z", "2");
        assertThat(category("")).isEqualTo("RETURNING_PROSPECT");
        assertThat(category("basis: RECORDED")).isEqualTo("NEW_PROSPECT");
        assertThat(listed("NEW_PROSPECT")).hasSize(1);
        assertThat(category("asOf: \"2026-06-01T09:00:00Z\"")).isEqualTo("NEW_PROSPECT");
        assertThat(category("asOf: \"2026-06-01T09:00:00Z\", basis: RECORDED")).isEqualTo("RETURNING_PROSPECT");
    }

    @Test
    void whatWeSendInBetweenTakesNoStampAndHoldsNoneBack() {
        bob("2026-06-10T09:00:00Z", "1");
        api.touch(
                "person: {email: '%s'}, kind: 'EMAIL_SENT', direction: 'OUTBOUND', occurredAt: '2026-06-12T00:00:00Z'",
                BOB);
        bob("2026-06-09T09:00:00Z", "2");
        assertThat(listed("NEW_PROSPECT")).hasSize(1);
        bob("2026-06-11T09:00:00Z", "3");
        assertThat(listed("NEW_PROSPECT")).isEmpty();
        assertThat(category("basis: RECORDED")).isEqualTo("RETURNING_PROSPECT");
        bob("2026-06-13T09:00:00Z", "4");
        bob("2026-06-12T10:00:00Z", "5");
        assertThat(listed("RETURNING_PROSPECT")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofTwoAtOneInstantTheOneWithTheGreaterKeyIsTheLatest(boolean greaterFirst) {
        bob("2026-06-01T09:00:00Z", greaterFirst ? "b" : "a");
        bob("2026-06-01T09:00:00Z", greaterFirst ? "a" : "b");
        Answer person = api.run(
                "{ it: person(by: {email: \"" + BOB + "\"}) { category stamps(basis: RESTATED) { category } } }",
                Map.of());
        assertThat(person.text("category")).isEqualTo("RETURNING_PROSPECT");
        assertThat(person.text("stamps.category")).isEqualTo("RETURNING_PROSPECT");
    }

    @Test
    void aListCostsAsManyStatementsAsOnePerson() {
        IntStream.range(0, 12)
                .forEach(i -> api.form("email: 'p%d@acme-tools.com', occurredAt: '2026-06-01T09:00:00Z'", i));
        int one = statements(1);
        assertThat(statements(12)).isEqualTo(one).isLessThanOrEqualTo(5);
    }

    private int statements(int first) {
        graph.reset();
        api.run("{ it: people(first: " + first + ") { nodes { category } } }", Map.of());
        return graph.statements();
    }

    private Answer bob(String at, String key) {
        return api.form("email: '%s', occurredAt: '%s', sourceSystem: 'web', clientKey: '%s'", BOB, at, key);
    }

    private Object category(String arguments) {
        String given = arguments.isBlank() ? "" : "(" + arguments + ")";
        return api.run("{ it: person(by: {email: \"" + BOB + "\"}) { category" + given + " } }", Map.of())
                .at("category");
    }
}
