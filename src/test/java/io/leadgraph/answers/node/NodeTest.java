package io.leadgraph.answers.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphBuilder;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@OverBolt
class NodeTest {
    private static final String NODES = "query Nodes($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }";

    @Autowired
    HttpGraphQlTester api;

    @Autowired
    CountingGraph statements;

    @Autowired
    Driver driver;

    @Test
    void nodesOfAllKindsComeInTheOrderAskedInOneStatement() {
        GraphBuilder graph = new GraphBuilder(driver);
        String person = graph.person("Ada Byron", "ada@acme.com");
        String account = graph.account("acme");
        String campaign = graph.campaign("webinar", "");
        String touch = graph.touch(person, campaign, Instant.parse("2026-05-01T09:00:00Z"), Map.of());
        String center = graph.center("tools", account);
        String member = graph.member(person, campaign);
        String lead = graph.lead(person, touch);
        String opportunity = graph.opportunity("deal", account, person);
        statements.reset();

        var answer = api.document(NODES)
                .variable(
                        "ids",
                        List.of(
                                touch,
                                "no id of ours",
                                opportunity,
                                person,
                                "person_none",
                                member,
                                center,
                                lead,
                                campaign,
                                account,
                                touch))
                .execute();

        assertThat(statements.statements()).isEqualTo(1);
        answer.path("nodes").matchesJson("""
                [{"__typename": "Touch"}, null, {"__typename": "Opportunity"}, {"__typename": "Person"}, null,
                 {"__typename": "CampaignMember"}, {"__typename": "BuyingCenter"}, {"__typename": "Lead"},
                 {"__typename": "Campaign"}, {"__typename": "Account"}, {"__typename": "Touch"}]""");
        answer.path("nodes[0].id").entity(String.class).isEqualTo(touch);
    }

    @Test
    void anIdOfANodeThatIsNotShownByItselfIsNull() {
        api.document("{ node(id: \"identity_01J00000000000000000000000\") { id } }")
                .execute()
                .path("node")
                .valueIsNull();
    }

    @Test
    void moreThan500IdsAreRefused() {
        api.document(NODES)
                .variable("ids", Collections.nCopies(500, "person_none"))
                .execute()
                .path("nodes")
                .entityList(Object.class)
                .hasSize(500);
        api.document(NODES)
                .variable("ids", Collections.nCopies(501, "person_none"))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .hasSize(1)
                        .first()
                        .extracting(ResponseError::getPath)
                        .isEqualTo("nodes"));
    }
}
