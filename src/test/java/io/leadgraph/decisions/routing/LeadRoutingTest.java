package io.leadgraph.decisions.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "Routing": a lead shows later how it was routed when it was made, whatever rules hold by then. */
@GraphTest
@OverBolt
class LeadRoutingTest {
    private static final String ROUTING = "routing { owner queue rule version trace { rule fired unmet } }";

    @Autowired
    HttpGraphQlTester api;

    @Autowired
    CountingGraph graph;

    @Test
    void itIsTheDecisionThatWasAnswered() {
        define("queues: [{key: \"sdr\", owners: [\"ann\", \"ben\"]}], rules: [{name: \"all\", to: {queue: \"sdr\"}}]");
        Map<?, ?> answered =
                submit("pat@firm.com").path("it.routing").entity(Map.class).get();
        define("rules: [{name: \"late\", to: {owner: \"olga\"}}]");

        GraphQlTester.Path routing = leads("pat@firm.com").path("person.leads[0].routing");
        routing.matchesJson("{\"owner\": \"ann\", \"queue\": \"sdr\", \"rule\": \"all\", \"version\": 1}");
        assertThat((Object) routing.entity(Map.class).get()).isEqualTo(answered);
    }

    @Test
    void aRecordThatWasSyncedWasNotRouted() {
        ask(
                "mutation { it: upsertPeople(inputs: [{emails: [\"syd@firm.com\"], recordType: LEAD}]) { userErrors { code } } }");
        leads("syd@firm.com").path("person.leads").matchesJsonStrictly("[{\"routing\": null}]");
    }

    @Test
    void aListTakesOneStatement() {
        IntStream.range(0, 20).forEach(i -> submit("p" + i + "@firm.com"));
        graph.reset();
        ask("{ people(first: 20) { nodes { leads { routing { queue } } } } }")
                .path("people.nodes[*].leads[*].routing.queue")
                .entityList(String.class)
                .satisfies(queues -> assertThat(queues).hasSize(20).containsOnly("inbound"));
        assertThat(graph.statements()).as("people, leads, routing").isEqualTo(3);
    }

    private void define(String fields) {
        ask("mutation { it: defineRoutingRules(input: {" + fields + "}) { userErrors { message } } }")
                .path("it.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }

    private GraphQlTester.Response submit(String email) {
        return ask("mutation { it: submitLead(input: {source: FORM, email: \"" + email + "\"}) { " + ROUTING
                + " lead { id } } }");
    }

    private GraphQlTester.Response leads(String email) {
        return ask("{ person(by: {email: \"" + email + "\"}) { leads { " + ROUTING + " } } }");
    }

    private GraphQlTester.Response ask(String document) {
        return api.document(document).execute();
    }
}
