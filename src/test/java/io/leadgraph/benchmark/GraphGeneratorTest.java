package io.leadgraph.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.platform.graph.StoredModel;
import io.leadgraph.support.GraphTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The generated graph at its smallest: as large as its shape says, as the model says, and with roll-ups that a recount agrees with. */
@GraphTest
class GraphGeneratorTest {
    private static final GraphShape SHAPE = new GraphShape(1_000, 7);
    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();

    @Autowired
    Driver driver;

    @Autowired
    HttpGraphQlTester api;

    @BeforeEach
    void generate() throws Exception {
        new GraphGenerator(driver, SHAPE, new PrintStream(progress, true, StandardCharsets.UTF_8)).run();
    }

    @Test
    void hasTheSizesOfItsShape() {
        assertThat(count("MATCH (n:Person)")).isEqualTo(SHAPE.people()).isEqualTo(1_000);
        assertThat(count("MATCH (n:Touch)")).isEqualTo(SHAPE.touches()).isEqualTo(10_000);
        assertThat(count("MATCH (n:Account)")).isEqualTo(SHAPE.accounts()).isEqualTo(20);
        assertThat(count("MATCH (n:Account {id: 'account_0'})<-[:AFFILIATED_WITH]-()"))
                .isEqualTo(SHAPE.largestAccount())
                .isEqualTo(50);
        assertThat(count("MATCH (n:Touch {campaignId: 'campaign_0'})"))
                .isEqualTo(SHAPE.largestCampaign())
                .isEqualTo(600);
        assertThat(largest("MATCH (t:Touch) RETURN t.campaignId AS of, count(*) AS n"))
                .isEqualTo(600);
        assertThat(largest("MATCH (a)<-[:AFFILIATED_WITH]-() RETURN a AS of, count(*) AS n"))
                .isGreaterThanOrEqualTo(50);
        assertThat(largest("MATCH (t:Touch) RETURN t.identityId AS of, count(*) AS n"))
                .isEqualTo(100);
    }

    @Test
    void isAsTheModelSaysAndRolledUpRight() throws Exception {
        StoredModel.assertDescribed(driver);
        api.document("{ rollupDifferences(first: 2000) { differences { year } next } }")
                .execute()
                .path("rollupDifferences")
                .matchesJson("{\"differences\": [], \"next\": null}");
    }

    @Test
    void isReadByTheApi() {
        api.document(
                        "{ person(by: {email: \"p100@account-1.com\"}) { name } account(by: {key: \"account-0\"}) "
                                + "{ subsidiaries(first: 9) { nodes { key } } engagement(asOf: \"2026-11-01T00:00:00Z\", scope: SUBTREE) { engagedPeople } } }")
                .execute()
                .path("account.subsidiaries.nodes[*].key")
                .entityList(String.class)
                .satisfies(keys ->
                        assertThat(keys).containsExactlyInAnyOrder("account-1", "account-2", "account-3", "account-4"))
                .path("account.engagement.engagedPeople")
                .entity(Integer.class)
                .satisfies(people -> assertThat(people).isPositive());
    }

    @Test
    void showsItsProgressToTheEnd() {
        assertThat(progress.toString(StandardCharsets.UTF_8)).contains("generating", "100%");
    }

    private long count(String match) {
        return number(match + " RETURN count(*) AS n");
    }

    private long largest(String grouped) {
        return number("CALL () { " + grouped + " } RETURN max(n) AS n");
    }

    private long number(String cypher) {
        try (var session = driver.session()) {
            return session.run(cypher, Map.of()).single().get("n").asLong();
        }
    }
}
