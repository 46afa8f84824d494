package io.leadgraph.decisions.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** How many round trips it costs to hand people over and to pass them on, each to whose turn it is: as many for 200 as for 5. */
@GraphTest
class LifecycleStatementsTest {
    private static final Instant NOW = TestClock.START;
    private static final List<String> OWNERS = List.of("olga", "paul", "rita");

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    CountingGraph graph;

    @Autowired
    TestClock clock;

    @Autowired
    Driver driver;

    private LifecycleApi api;

    @ParameterizedTest
    @ValueSource(ints = {5, LifecycleSweep.STEP})
    void handingOverAndPassingOnCostTheSameHoweverManyTheyAre(int people) {
        peopleInAQueueWhereOwnersTakeTurns(people);

        graph.reset();
        chat(people);
        assertThat(graph.statements())
                .as(
                        "intake's two, and its first look at the rules; responses, people, rules and turns, the write, actions")
                .isEqualTo(9);
        assertThat(owners("WHERE h.passedOn = 0"))
                .isEqualTo(IntStream.range(0, people)
                        .mapToObj(i -> OWNERS.get(i % OWNERS.size()))
                        .toList());

        clock.advance(Duration.ofDays(2));
        graph.reset();
        api.sweep().matchesJson("{\"breaches\": " + people + ", \"stagnant\": 0}");
        assertThat(graph.statements())
                .as(
                        "policy, handoffs, people, what was looked at, rules and turns, the write, actions; and once more policy and handoffs")
                .isEqualTo(10);
        assertThat(owners("WHERE h.passedOn = 1")).hasSize(people).allMatch(OWNERS::contains);
        assertThat(new Nodes(driver)
                        .number(
                                "MATCH (y:Cycle)-[:HANDED_OVER]->(h:Handoff) WITH y, collect(DISTINCT h.owner) AS owners "
                                        + "WHERE size(owners) = 2 RETURN count(y) AS n"))
                .as("each went to somebody else")
                .isEqualTo(people);
    }

    /** In the order in which people came in. */
    private List<Object> owners(String condition) {
        return new Nodes(driver)
                        .run("MATCH (i:Identity)-[:HAS_CYCLE]->(:Cycle)-[:HANDED_OVER]->(h:Handoff) " + condition
                                + " MATCH (i)<-[:KEY_OF]-() WITH DISTINCT i, h RETURN h.owner AS owner ORDER BY i.id")
                        .stream()
                        .map(row -> row.get("owner"))
                        .toList();
    }

    private void peopleInAQueueWhereOwnersTakeTurns(int people) {
        api = new LifecycleApi(tester);
        api.policy("stageRules: [{name: \"chat\", from: [INQUIRY], to: SRL, when: {kinds: [CHAT]}}]");
        run(
                "mutation($inputs: [SubmitLeadInput!]!) { it: submitLeads(inputs: $inputs) { results { userErrors { message } } } }",
                IntStream.range(0, people)
                        .<Map<String, Object>>mapToObj(i -> Map.of("source", "FORM", "email", "p" + i + "@firm.com"))
                        .toList());
        api.routing("queues: [{key: \"inbound\", owners: [\"" + String.join("\", \"", OWNERS) + "\"]}]");
    }

    private void chat(int people) {
        run(
                "mutation($inputs: [RecordTouchInput!]!) { it: recordTouches(inputs: $inputs) { results { userErrors { message } } } }",
                IntStream.range(0, people)
                        .<Map<String, Object>>mapToObj(i -> Map.of(
                                "person",
                                Map.of("email", "p" + i + "@firm.com"),
                                "kind",
                                "CHAT",
                                "direction",
                                "INBOUND",
                                "occurredAt",
                                NOW.toString()))
                        .toList());
    }

    private void run(String document, List<Map<String, Object>> inputs) {
        tester.document(document)
                .variable("inputs", inputs)
                .execute()
                .path("it.results[*].userErrors[*]")
                .entityList(Object.class)
                .hasSize(0);
    }
}
