package io.leadgraph.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.commandline.file.ImportFailed;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.NeedsSharedData;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.SharedData;
import io.leadgraph.support.ShippedData;
import io.leadgraph.support.TestClock;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The two real data sets through the command line's own code into the running product, against the figures their READMEs give. */
@GraphTest
class WholeImportTest {
    private static final Map<String, Long> OLIST_ORIGINS = Map.ofEntries(
            Map.entry("olist:organic-search", 2296L),
            Map.entry("olist:paid-search", 1586L),
            Map.entry("olist:social", 1350L),
            Map.entry("olist:unknown", 1099L),
            Map.entry("olist:direct-traffic", 499L),
            Map.entry("olist:email", 493L),
            Map.entry("olist:referral", 284L),
            Map.entry("olist:other", 150L),
            Map.entry("olist:display", 118L),
            Map.entry("olist:other-publicities", 65L),
            Map.entry("olist:blank", 60L));

    @LocalServerPort
    int port;

    @Autowired
    Driver driver;

    @Autowired
    TestClock clock;

    private Nodes nodes;

    @BeforeEach
    void readTheGraph() {
        nodes = new Nodes(driver);
        clock.set(Instant.parse("2026-11-23T00:00:00Z"));
    }

    private ImportSummary olist() throws ImportFailed {
        return imported(
                "olist",
                SharedData.file("olist_marketing_funnel/olist_marketing_qualified_leads_dataset.csv"),
                SharedData.file("olist_marketing_funnel/olist_closed_deals_dataset.csv"));
    }

    private ImportSummary mavenCrm() throws ImportFailed {
        return imported(
                "maven-crm",
                SharedData.file("maven_crm/accounts.csv"),
                SharedData.file("maven_crm/sales_pipeline.csv"));
    }

    private ImportSummary imported(String mapping, Path... files) throws ImportFailed {
        return ImportRun.run(
                ImportOptions.of(mapping, URI.create("http://127.0.0.1:" + port + "/graphql"), files),
                new PrintStream(OutputStream.nullOutputStream()));
    }

    private static Path madeUp(String name) {
        return ShippedData.file("made_up/" + name + ".csv");
    }

    private long count(String cypher) {
        return (Long) nodes.run(cypher, Map.of()).getFirst().get("n");
    }

    private Map<String, Long> labels() {
        Map<String, Long> labels = new HashMap<>();
        nodes.run("MATCH (n) RETURN head(labels(n)) AS label, count(*) AS n", Map.of())
                .forEach(row -> labels.put((String) row.get("label"), (Long) row.get("n")));
        return labels;
    }

    @Test
    @NeedsSharedData
    void olistComesInWholeAndASecondTimeChangesNothing() throws ImportFailed {
        ImportSummary first = olist();
        assertThat(first.refused()).isZero();
        assertThat(count("MATCH (p:Person) RETURN count(p) AS n")).isEqualTo(8000);
        assertThat(count("MATCH (t:Touch) RETURN count(t) AS n")).isEqualTo(8000);
        assertThat(count("MATCH (o:Opportunity {stage: 'WON'}) RETURN count(o) AS n"))
                .isEqualTo(842);
        Map<String, Long> origins = new HashMap<>();
        nodes.run("MATCH (c:Campaign)<-[:IN_CAMPAIGN]-(t:Touch) RETURN c.key AS key, count(t) AS n", Map.of())
                .forEach(row -> origins.put((String) row.get("key"), (Long) row.get("n")));
        assertThat(origins).isEqualTo(OLIST_ORIGINS);
        Map<String, Long> before = labels();
        ImportSummary second = olist();
        assertThat(second.refused()).isZero();
        assertThat(labels()).isEqualTo(before);
    }

    @Test
    void madeUpRowsOfBothComeInWholeAndASecondTimeChangesNothing() throws ImportFailed {
        for (int time = 1; time <= 2; time++) {
            assertThat(imported("olist", madeUp("olist_leads"), madeUp("olist_deals"))
                            .refused())
                    .isZero();
            assertThat(imported("maven-crm", madeUp("maven_accounts"), madeUp("maven_pipeline"))
                            .refused())
                    .isZero();
            assertThat(nodes.count("Person")).isEqualTo(25);
            assertThat(nodes.count("Touch")).isEqualTo(25);
            assertThat(nodes.count("Account")).isEqualTo(6 + 8);
            assertThat(nodes.count("Opportunity")).isEqualTo(6 + 24);
            assertThat(count("MATCH (o:Opportunity {stage: 'WON'}) RETURN count(o) AS n"))
                    .isEqualTo(6 + 6);
            assertThat(count("MATCH (a:Account)-[:CHILD_OF]->(:Account) RETURN count(a) AS n"))
                    .isEqualTo(4);
            assertThat(count("MATCH (o:Opportunity) WHERE NOT EXISTS { (o)-[:FOR_ACCOUNT]->() } RETURN count(o) AS n"))
                    .isEqualTo(3);
        }
    }

    @Test
    @NeedsSharedData
    void mavenCrmComesInWholeAndASecondTimeChangesNothing() throws ImportFailed {
        assertThat(mavenCrm().refused()).isZero();
        assertThat(count("MATCH (a:Account) RETURN count(a) AS n")).isEqualTo(85);
        assertThat(count("MATCH (a:Account)-[:CHILD_OF]->(:Account) RETURN count(a) AS n"))
                .isEqualTo(15);
        assertThat(count("MATCH (:Account)-[:CHILD_OF]->(p:Account) RETURN count(DISTINCT p) AS n"))
                .isEqualTo(7);
        assertThat(count("MATCH (o:Opportunity) RETURN count(o) AS n")).isEqualTo(8800);
        assertThat(count("MATCH (o:Opportunity) WHERE NOT EXISTS { (o)-[:FOR_ACCOUNT]->() } RETURN count(o) AS n"))
                .isEqualTo(1425);
        assertThat(count("MATCH (o:Opportunity) WHERE o.openedAt IS NULL RETURN count(o) AS n"))
                .isEqualTo(500);
        Map<String, Long> before = labels();
        assertThat(mavenCrm().refused()).isZero();
        assertThat(labels()).isEqualTo(before);
    }
}
