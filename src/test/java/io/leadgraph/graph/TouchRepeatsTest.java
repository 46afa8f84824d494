package io.leadgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import io.leadgraph.support.GraphBuilder;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** Touches stored before they repeated their buying center and their category. */
@GraphTest
class TouchRepeatsTest {
    private static final Instant MAY = Instant.parse("2026-05-01T09:00:00Z");

    @Autowired
    Driver driver;

    @Test
    void theMigrationFillsInWhatOlderTouchesDoNotRepeat() {
        Nodes nodes = new Nodes(driver);
        GraphBuilder graph = new GraphBuilder(driver);
        String ada = graph.person("Ada Byron");
        String campaign = graph.campaign("webinar", "");
        String center = graph.center("it", graph.account("acme"));
        graph.touch(ada, campaign, MAY, Map.of("centerId", center));
        graph.touch(ada, campaign, MAY.plusSeconds(1), Map.of());
        nodes.run("""
                MATCH (t:Touch) REMOVE t.buyingCenterId
                WITH t WHERE (t)-[:AT_CENTER]->() CREATE (t)-[:CLASSIFIED_AS]->(:Classification {category: 'NEW_CUSTOMER'})""");
        nodes.run("MATCH (m:__Neo4jMigration) WHERE m.version >= '091' AND m.version <> 'BASELINE' DETACH DELETE m");

        new Migrations(
                        MigrationsConfig.builder()
                                .withLocationsToScan("classpath:graph-schema/migrations")
                                .build(),
                        driver)
                .apply();

        assertThat(nodes.run("""
                        MATCH (t:Touch) WITH t ORDER BY t.occurredAt
                        RETURN coalesce(t.buyingCenterId, 'none') AS center, coalesce(t.category, 'none') AS category"""))
                .isEqualTo(List.of(
                        Map.of("center", center, "category", "NEW_CUSTOMER"),
                        Map.of("center", "none", "category", "none")));
    }
}
