package io.leadgraph.facts.touch;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphBuilder;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What touches lead to where the statement that read them has not read it. */
@GraphTest
@OverBolt
class TouchTest {
    @Autowired
    HttpGraphQlTester api;

    @Autowired
    CountingGraph statements;

    @Autowired
    Driver driver;

    private GraphBuilder graph;
    private String ada;
    private List<String> touches;

    @BeforeEach
    void story() {
        graph = new GraphBuilder(driver);
        ada = graph.person("Ada Byron", "ada@acme.com");
        graph.campaign("2026", "");
        String webinar = graph.campaign("webinar", "2026");
        graph.member(ada, webinar);
        String acme = graph.account("acme");
        Instant may = Instant.parse("2026-05-01T09:00:00Z");
        touches = graph.touches(ada, webinar, may, Duration.ofHours(1), 3, Map.of("accountId", acme));
        statements.reset();
    }

    @Test
    void allThatAListOfTouchesLeadsToIsOneStatementMore() {
        var answer = api.document("""
                        query Touches($ids: [ID!]!) { nodes(ids: $ids) { ... on Touch {
                          campaign { name parent { name } } person { name } account { name } buyingCenter { name }
                          member { entry } } } }""").variable("ids", touches).execute();

        answer.path("nodes[2]").matchesJsonStrictly("""
                {"campaign": {"name": "webinar", "parent": {"name": "2026"}}, "person": {"name": "Ada Byron"},
                 "account": {"name": "acme"}, "buyingCenter": null, "member": {"entry": "NEW"}}""");
        assertThat(statements.statements()).isEqualTo(2);
    }

    @Test
    void aLeadLeadsToTheTouchThatCreatedIt() {
        String lead = graph.lead(ada, touches.get(1));

        api.document("query Lead($id: ID!) { node(id: $id) { ... on Lead { touch { id kind campaign { name } } } } }")
                .variable("id", lead)
                .execute()
                .path("node.touch")
                .matchesJsonStrictly(
                        "{\"id\": \"%s\", \"kind\": \"FORM_SUBMIT\", \"campaign\": {\"name\": \"webinar\"}}"
                                .formatted(touches.get(1)));
    }
}
