package io.leadgraph.answers.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphBuilder;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** How often the database is asked for a root and what happened below it. */
@GraphTest
@OverBolt
class RoundTripsTest {
    private static final Instant MAY = Instant.parse("2026-05-01T09:00:00Z");
    private static final String TOUCH = "nodes { campaign { name parent { name } } person { name } account { name } }";

    @Autowired
    HttpGraphQlTester api;

    @Autowired
    CountingGraph statements;

    @Autowired
    Driver driver;

    private GraphBuilder graph;
    private String ada;
    private String acme;
    private String webinar;

    @BeforeEach
    void story() {
        graph = new GraphBuilder(driver);
        ada = graph.person("Ada Byron", "ada@acme.com");
        acme = graph.account("acme");
        graph.claim(acme, "xn--mller-kva.de");
        graph.campaign("2026", "");
        webinar = graph.campaign("webinar", "2026");
        graph.opportunity("deal", acme, ada);
        graph.join(ada, graph.center("it", acme), null, null);
        graph.touch(ada, webinar, MAY, Map.of("accountId", acme));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person(by: {email: \"ada@acme.com\"}) { name touches: journey",
                "account(by: {key: \"acme\"}) { name touches: journey",
                "account(by: {domain: \"Müller.de\"}) { name touches: journey",
                "buyingCenter(by: {key: \"it\"}) { name touches: journey",
                "opportunity(by: {key: \"deal\"}) { name touches: journey",
                "campaign(by: {key: \"webinar\"}) { name touches"
            })
    void aRootWithItsJourneyAndAllItLeadsToIsOneStatement(String root) {
        Response answer = run("{ root: " + root + " { " + TOUCH + " } } }");

        answer.path("root.touches.nodes").matchesJsonStrictly("""
                [{"campaign": {"name": "webinar", "parent": {"name": "2026"}}, "person": {"name": "Ada Byron"}, "account": {"name": "acme"}}]""");
        assertThat(statements.statements()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person(by: {email: \"no address\"})",
                "account(by: {key: \"nobody\"})",
                "account(by: {domain: \"..\"})",
                "buyingCenter(by: {key: \"nobody\"})",
                "opportunity(by: {id: \"opportunity_nobody\"})"
            })
    void whatIsNotThereIsNullInOneStatement(String root) {
        run("{ root: " + root + " { journey { nodes { id } } } }").path("root").valueIsNull();

        assertThat(statements.statements()).isEqualTo(1);
    }

    @Test
    void aCampaignWithItsMembersAndTheirPeopleIsOneStatement() {
        graph.member(ada, webinar);
        graph.member(graph.person("Bob Noyce"), webinar);

        run("{ campaign(by: {key: \"webinar\"}) { name members(first: 50) { nodes { entry status person { name } } } } }")
                .path("campaign.members.nodes[*].person.name")
                .entityList(String.class)
                .containsExactly("Bob Noyce", "Ada Byron");
        assertThat(statements.statements()).isEqualTo(1);
    }

    @Test
    void membersAndTouchesOfOneCampaignAreTwoStatements() {
        graph.member(ada, webinar);

        Response answer = run("""
                { campaign(by: {key: "webinar"}) { members { edges { node { person { name } } } } touches { nodes { kind } } } }""");

        answer.path("campaign").matchesJsonStrictly("""
                {"members": {"edges": [{"node": {"person": {"name": "Ada Byron"}}}]}, "touches": {"nodes": [{"kind": "FORM_SUBMIT"}]}}""");
        assertThat(statements.statements()).isEqualTo(2);
    }

    @Test
    void theJourneysOfTwentyAccountsAreOneStatementMore() {
        IntStream.range(1, 20)
                .forEach(i -> graph.touches(
                        ada, webinar, MAY, Duration.ofHours(1), 3, Map.of("accountId", graph.account("account " + i))));

        Response answer = run("{ accounts(first: 20) { nodes { name journey(first: 10) { " + TOUCH + " } } } }");

        answer.path("accounts.nodes[*].journey.nodes[*].person.name")
                .entityList(String.class)
                .hasSize(1 + 19 * 3);
        assertThat(statements.statements()).isEqualTo(2);
    }

    private Response run(String document) {
        statements.reset();
        return api.document(document).execute();
    }
}
