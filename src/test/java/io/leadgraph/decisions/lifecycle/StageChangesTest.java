package io.leadgraph.decisions.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "Stages": every person is in one stage of a cycle, moves by responses and by hand, and every move is kept. */
@GraphTest
@OverBolt
class StageChangesTest {
    private static final Instant NOW = TestClock.START;
    private static final Instant DAY_1 = NOW.minus(Duration.ofDays(30));
    private static final Instant DAY_5 = DAY_1.plus(Duration.ofDays(4));

    @Autowired
    HttpGraphQlTester api;

    @Autowired
    CountingGraph graph;

    @Autowired
    Driver driver;

    @BeforeEach
    void accounts() {
        api.document(
                        "mutation { upsertAccounts(inputs: [{key: \"firm\", name: \"Firm\", domains: [{name: \"firm.com\"}]}, "
                                + "{key: \"client\", name: \"Client\", domains: [{name: \"client.com\"}], relationships: [{kind: CUSTOMER, from: \"2020-01-01\"}]}]) "
                                + "{ results { userErrors { code } } } }")
                .execute();
    }

    @Test
    void aFirstResponseIsAnInquiryAndTheNextOneChangesNothing() {
        submit("ann@firm.com", DAY_1);
        submit("ann@firm.com", DAY_5);

        cycles("ann@firm.com")
                .matchesJsonStrictly("[{\"number\": 1, \"stage\": \"INQUIRY\", \"stageAt\": \"" + text(DAY_1)
                        + "\", \"recycled\": 0, \"moves\": [{\"from\": null, " + "\"to\": \"INQUIRY\", \"at\": \""
                        + text(DAY_1)
                        + "\", \"rule\": \"FIRST_RESPONSE\", \"by\": null, \"reason\": null, \"note\": null}]}]");
        assertThat(stage("ann@firm.com", "")).isEqualTo("INQUIRY");
        assertThat(stage("ann@firm.com", "(asOf: \"" + DAY_1.minusSeconds(1) + "\")"))
                .isNull();
    }

    @Test
    void customersBeginAsSuchAndPeopleWhoAreNotApplicableStandOutside() {
        submit("cy@client.com", DAY_1);
        submit("tester@example.com", DAY_1);

        assertThat(stage("cy@client.com", "")).isEqualTo("CUSTOMER");
        assertThat(stage("tester@example.com", "")).isEqualTo("OUTSIDE");
    }

    @Test
    void whoBecomesApplicableComesInAndWhoNoLongerIsGoesOut() {
        submit("ann@firm.com", DAY_1);
        override("NOT_APPLICABLE");
        submit("ann@firm.com", DAY_5);
        assertThat(stage("ann@firm.com", "")).isEqualTo("OUTSIDE");
        refused(change("ann@firm.com", "to: MQL"), "NOT_ALLOWED", "person");

        override("PROSPECT");
        submit("ann@firm.com", DAY_5.plusSeconds(60));
        assertThat(stage("ann@firm.com", "")).isEqualTo("INQUIRY");
        assertThat(stage("ann@firm.com", "(asOf: \"" + DAY_5 + "\")")).isEqualTo("OUTSIDE");
    }

    @Test
    void whoIsFoundNotToBeApplicableGoesOutBeforeTheNextResponseAndComesInAgain() {
        submit("ann@firm.com", DAY_1);
        submit("bob@firm.com", DAY_1);
        override("NOT_APPLICABLE");
        restate();
        assertThat(stage("ann@firm.com", "")).isEqualTo("OUTSIDE");
        assertThat(stage("bob@firm.com", "")).isEqualTo("INQUIRY");

        firm("relationships: [{kind: COMPETITOR, from: \"2026-06-01\"}]");
        restate();
        assertThat(stage("bob@firm.com", "")).as("all of a competitor").isEqualTo("OUTSIDE");
        cycles("bob@firm.com")
                .matchesJson("[{\"moves\": [{}, {\"rule\": \"REDECIDED\", \"at\": \"" + text(NOW) + "\"}]}]");

        firm("relationships: []");
        restate();
        assertThat(stage("bob@firm.com", "")).isEqualTo("INQUIRY");
        assertThat(stage("ann@firm.com", "")).as("who is overridden stays").isEqualTo("OUTSIDE");
    }

    private void restate() {
        api.document("mutation { restateDecisions { changed } }")
                .execute()
                .errors()
                .verify();
    }

    private void firm(String fields) {
        api.document("mutation { it: upsertAccounts(inputs: [{key: \"firm\", " + fields
                        + "}]) { results { userErrors { message } } } }")
                .execute()
                .path("it.results[*].userErrors[*]")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void aSyncedPersonIsAnInquirySinceTheRecordWasCreated() {
        api.document("mutation { upsertPeople(inputs: [{emails: [\"syd@firm.com\"], recordType: LEAD, createdAt: \""
                        + DAY_1 + "\"}]) { results { userErrors { code } } } }")
                .execute();

        cycles("syd@firm.com")
                .matchesJson("[{\"stage\": \"INQUIRY\", \"moves\": [{\"to\": \"INQUIRY\", \"at\": \"" + text(DAY_1)
                        + "\", \"rule\": \"SYNCED\"}]}]");
    }

    @Test
    void movesByHandAreKeptWithWhoAndWhy() {
        submit("ann@firm.com", DAY_1);
        moved(change("ann@firm.com", "to: MQL, at: \"" + DAY_5 + "\", by: \"mia\""), true);
        moved(change("ann@firm.com", "to: MQL"), false);
        moved(change("ann@firm.com", "to: INQUIRY, by: \"mia\", note: \"too early\""), true);

        cycles("ann@firm.com")
                .matchesJson("[{\"stage\": \"INQUIRY\", \"moves\": [{\"to\": \"INQUIRY\"}, "
                        + "{\"from\": \"INQUIRY\", \"to\": \"MQL\", \"at\": \"" + text(DAY_5)
                        + "\", \"by\": \"mia\", \"rule\": null}, "
                        + "{\"from\": \"MQL\", \"to\": \"INQUIRY\", \"at\": \"" + text(NOW)
                        + "\", \"note\": \"too early\"}]}]");
        assertThat(stage("ann@firm.com", "(asOf: \"" + DAY_5 + "\")")).isEqualTo("MQL");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            changeLifecycleStage; ChangeLifecycleStageInput; to: INQUIRY; REQUIRED; note
            changeLifecycleStage; ChangeLifecycleStageInput; to: OUTSIDE; NOT_ALLOWED; to
            changeLifecycleStage; ChangeLifecycleStageInput; to: RECYCLED; NOT_ALLOWED; to
            changeLifecycleStage; ChangeLifecycleStageInput; to: SRL; NOT_ALLOWED; to
            handOff; HandOffInput; at: "2100-01-01T00:00:00Z"; OUT_OF_RANGE; at
            handOff; HandOffInput; at: "2019-01-01T00:00:00Z"; OUT_OF_RANGE; at
            rejectHandoff; RejectHandoffInput; note: "no"; NOT_FOUND; person
            changeLifecycleStage; ChangeLifecycleStageInput; to: ACCEPTED, newCycle: true; NOT_ALLOWED; newCycle
            changeLifecycleStage; ChangeLifecycleStageInput; to: ACCEPTED, at: "2019-01-01T00:00:00Z"; OUT_OF_RANGE; at
            recycle; RecycleInput; reason: LOST, at: "2100-01-01T00:00:00Z"; OUT_OF_RANGE; at
            disqualify; DisqualifyInput; at: "2019-01-01T00:00:00Z"; OUT_OF_RANGE; at
            """)
    void whatIsWrongIsRefusedAndMovesNothing(String mutation, String type, String fields, String code, String field) {
        submit("ann@firm.com", DAY_1);
        moved(change("ann@firm.com", "to: MQL"), true);
        refused(mutate(mutation, "ann@firm.com", fields), code, field);
        assertThat(stage("ann@firm.com", "")).isEqualTo("MQL");
    }

    @Test
    void nobodyIsRefused() {
        refused(change("nobody@firm.com", "to: MQL"), "NOT_FOUND", "person");
        refused(change("no address", "to: MQL"), "INVALID", "person\", \"email");
    }

    @Test
    void recyclingCountsAndLeavesTheLeadOpenWhileDisqualifyingClosesIt() {
        submit("ann@firm.com", DAY_1);
        moved(
                mutate(
                        "recycle",
                        "ann@firm.com",
                        "reason: NOT_READY, by: \"sam\", earliestHandoffAt: \"2099-01-01T00:00:00Z\""),
                true);
        cycles("ann@firm.com")
                .matchesJson(
                        "[{\"stage\": \"RECYCLED\", \"recycled\": 1, \"moves\": [{}, {\"reason\": \"NOT_READY\"}]}]");
        api.document("{ person(by: {email: \"ann@firm.com\"}) { cycles { earliestHandoffAt } leads { open } } }")
                .execute()
                .path("person")
                .matchesJson(
                        "{\"cycles\": [{\"earliestHandoffAt\": \"2099-01-01T00:00:00.000Z\"}], \"leads\": [{\"open\": true}]}");

        moved(mutate("disqualify", "ann@firm.com", "note: \"left\""), true);
        assertThat(stage("ann@firm.com", "")).isEqualTo("DISQUALIFIED");
        api.document("{ person(by: {email: \"ann@firm.com\"}) { leads { open } stamps { leadStatus } } }")
                .execute()
                .path("person")
                .matchesJson("{\"leads\": [{\"open\": false}], \"stamps\": {\"leadStatus\": \"DISQUALIFIED\"}}");
    }

    @Test
    void aSaleAcrossIsAnotherCycle() {
        submit("cy@client.com", DAY_1);
        moved(change("cy@client.com", "to: INQUIRY, newCycle: true, at: \"" + DAY_5 + "\""), true);

        assertThat(stage("cy@client.com", "")).isEqualTo("INQUIRY");
        assertThat(stage("cy@client.com", "(asOf: \"" + DAY_5.minusSeconds(1) + "\")"))
                .isEqualTo("CUSTOMER");
        cycles("cy@client.com")
                .matchesJson("[{\"number\": 1, \"stage\": \"CUSTOMER\"}, {\"number\": 2, \"stage\": \"INQUIRY\"}]");
    }

    @Test
    void sixteenAtOnceMoveOnce() throws Exception {
        submit("ann@firm.com", DAY_1);
        List<Callable<Boolean>> movers = IntStream.range(0, 16)
                .<Callable<Boolean>>mapToObj(i -> () -> change("ann@firm.com", "to: MQL")
                        .path("it.moved")
                        .entity(Boolean.class)
                        .get())
                .toList();
        int moved = 0;
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var mover : threads.invokeAll(movers)) {
                moved += mover.get() ? 1 : 0;
            }
        }
        assertThat(moved).isEqualTo(1);
        assertThat(new Nodes(driver).count("StageMove")).isEqualTo(2);
    }

    @Test
    void peopleAreListedByWhereTheyStandNow() {
        submit("ann@firm.com", DAY_1);
        submit("cy@client.com", DAY_1);
        submit("tester@example.com", DAY_1);
        moved(change("cy@client.com", "to: INQUIRY, newCycle: true, at: \"" + DAY_5 + "\""), true);
        moved(change("ann@firm.com", "to: MQL"), true);

        assertThat(standing("[INQUIRY]")).containsExactly("cy@client.com");
        assertThat(standing("[CUSTOMER]")).as("that is over").isEmpty();
        assertThat(standing("[MQL, OUTSIDE]")).containsExactlyInAnyOrder("ann@firm.com", "tester@example.com");
    }

    @Test
    void aStageListsWhoIsThereByWhenTheyEnteredIt() {
        submit("bob@firm.com", DAY_1);
        submit("ann@firm.com", DAY_1.plusSeconds(1));
        submit("cy@client.com", DAY_1);
        moved(change("cy@client.com", "to: INQUIRY, newCycle: true, at: \"" + DAY_5 + "\""), true);

        assertThat(inStage("INQUIRY", "")).containsExactly("bob@firm.com", "ann@firm.com", "cy@client.com");
        assertThat(inStage("INQUIRY", ", direction: DESC"))
                .containsExactly("cy@client.com", "ann@firm.com", "bob@firm.com");
        assertThat(inStage("INQUIRY", ", last: 1")).containsExactly("cy@client.com");
        assertThat(inStage("CUSTOMER", ""))
                .as("an earlier cycle of somebody counts no more")
                .isEmpty();
        moved(change("bob@firm.com", "to: MQL"), true);
        assertThat(inStage("INQUIRY", ", first: 1")).containsExactly("ann@firm.com");
        assertThat(inStage("MQL", "")).containsExactly("bob@firm.com");
    }

    private List<String> inStage(String stage, String arguments) {
        return api.document("{ peopleInStage(stage: " + stage + arguments + ") { nodes { emails { address } } } }")
                .execute()
                .path("peopleInStage.nodes[*].emails[0].address")
                .entityList(String.class)
                .get();
    }

    private List<String> standing(String stages) {
        return api.document("{ people(filter: {lifecycleStages: " + stages + "}) { nodes { emails { address } } } }")
                .execute()
                .path("people.nodes[*].emails[0].address")
                .entityList(String.class)
                .get();
    }

    @Test
    void theStagesOfManyAreOneStatement() {
        IntStream.range(0, 20).forEach(i -> submit("p" + i + "@firm.com", DAY_1));
        graph.reset();

        api.document("{ people(first: 20) { nodes { lifecycleStage cycles { stage } } } }")
                .execute()
                .path("people.nodes[*].lifecycleStage")
                .entityList(String.class)
                .satisfies(stages -> assertThat(stages).hasSize(20).containsOnly("INQUIRY"));

        assertThat(graph.statements()).isEqualTo(2);
    }

    private void submit(String email, Instant at) {
        Map<String, Object> input =
                new HashMap<>(Map.of("source", "FORM", "email", email, "occurredAt", at.toString()));
        api.document("mutation($input: SubmitLeadInput!) { it: submitLead(input: $input) { userErrors { code } } }")
                .variable("input", input)
                .execute()
                .path("it.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }

    private void override(String relationship) {
        api.document(
                        "mutation { it: overrideRelationship(input: {target: {person: {email: \"ann@firm.com\"}}, relationship: "
                                + relationship
                                + ", from: \"2020-01-01\", note: \"n\", by: \"b\"}) { userErrors { code } } }")
                .execute()
                .path("it.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }

    private GraphQlTester.Response change(String email, String fields) {
        return mutate("changeLifecycleStage", email, fields);
    }

    private GraphQlTester.Response mutate(String mutation, String email, String fields) {
        return api.document("mutation { it: " + mutation + "(input: {person: {email: \"" + email + "\"}, " + fields
                        + "}) { person { id } moved userErrors { code field } } }")
                .execute();
    }

    private static void moved(GraphQlTester.Response answer, boolean moved) {
        answer.path("it").matchesJson("{\"moved\": " + moved + ", \"userErrors\": []}");
    }

    private static void refused(GraphQlTester.Response answer, String code, String field) {
        answer.path("it")
                .matchesJson("{\"person\": null, \"moved\": false, \"userErrors\": [{\"code\": \"" + code
                        + "\", \"field\": [\"input\", \"" + field + "\"]}]}");
    }

    private GraphQlTester.Path cycles(String email) {
        return api.document(
                        "{ person(by: {email: \"" + email
                                + "\"}) { cycles { number stage stageAt recycled moves { from to at rule by reason note } } } }")
                .execute()
                .path("person.cycles");
    }

    private String stage(String email, String asOf) {
        Map<?, ?> person = api.document("{ person(by: {email: \"" + email + "\"}) { lifecycleStage" + asOf + " } }")
                .execute()
                .path("person")
                .entity(Map.class)
                .get();
        return (String) person.get("lifecycleStage");
    }

    private static String text(Instant time) {
        return time.toString().replace("Z", ".000Z");
    }
}
