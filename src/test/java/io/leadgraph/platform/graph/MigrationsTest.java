package io.leadgraph.platform.graph;

import static org.assertj.core.api.Assertions.assertThat;

import ac.simons.neo4j.migrations.core.Migrations;
import io.leadgraph.support.GraphBuilder;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** A database of an earlier version is brought up to date, with what is stored in it. */
@GraphTest
class MigrationsTest {
    private static final Instant MAY = Instant.parse("2026-05-01T09:00:00Z");

    @Autowired
    Driver driver;

    /** As one that knows labels of higher numbers, and not yet the roll-ups. */
    @Test
    void migrationsOfLowerNumbersThanADatabaseHasAreCaughtUpOn() {
        Nodes nodes = new Nodes(driver);
        nodes.run("""
                MATCH (before)-[:MIGRATED_TO]->(m:__Neo4jMigration {version: '052'})-[last:MIGRATED_TO]->(after)
                CREATE (before)-[r:MIGRATED_TO]->(after) SET r = properties(last) DETACH DELETE m""");
        nodes.run("DROP INDEX touch_year_account");

        new Migrations(GraphConfiguration.migrations(), driver).apply();

        assertThat(nodes.run("SHOW INDEXES YIELD name WHERE name = 'touch_year_account' RETURN name"))
                .hasSize(1);
        assertThat(nodes.run("MATCH (m:__Neo4jMigration {version: '052'}) RETURN m.version AS version"))
                .hasSize(1);
    }

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

        new Migrations(GraphConfiguration.migrations(), driver).apply();

        assertThat(nodes.run("""
                        MATCH (t:Touch) WITH t ORDER BY t.occurredAt
                        RETURN coalesce(t.buyingCenterId, 'none') AS center, coalesce(t.category, 'none') AS category"""))
                .isEqualTo(List.of(
                        Map.of("center", center, "category", "NEW_CUSTOMER"),
                        Map.of("center", "none", "category", "none")));
    }

    @Test
    void whatAnAddressHadEndedIsStillWhatWasStated() {
        Nodes nodes = new Nodes(driver);
        nodes.run("""
                CREATE (p:Person {id: 'person_1'})<-[:IDENTIFIES]-(i:Identity {id: 'identity_1'}),
                  (i)-[:AFFILIATED_WITH {id: 'a', evidence: 'EXPLICIT', to: datetime('2026-05-01')}]->(:Account {id: 'account_1'}),
                  (i)-[:AFFILIATED_WITH {id: 'b', evidence: 'ADDRESS', from: datetime('2026-05-01')}]->(:Account {id: 'account_2'}),
                  (i)-[:AFFILIATED_WITH {id: 'c', evidence: 'EXPLICIT', to: datetime('2026-06-01')}]->(:Account {id: 'account_3'})""");
        nodes.run("MATCH (m:__Neo4jMigration) WHERE m.version >= '120' AND m.version <> 'BASELINE' DETACH DELETE m");

        new Migrations(GraphConfiguration.migrations(), driver).apply();

        assertThat(nodes.run("MATCH ()-[f:AFFILIATED_WITH]->() WHERE f.cut RETURN f.id AS id"))
                .isEqualTo(List.of(Map.of("id", "a")));
    }

    /** As one that knew neither who has a lead nor who waits, and no name to sort by. */
    @Test
    void listsFindWhatWasStoredBeforeThem() {
        Nodes nodes = new Nodes(driver);
        nodes.run("""
                CREATE (:Lead {id: 'owned'})-[:CREATED_BY]->(:Touch {id: 't1'})
                    -[:CLASSIFIED_AS]->(:Classification {owner: 'ann', queue: 'sdr', routingRule: 'r'}),
                  (:Lead {id: 'waits'})-[:CREATED_BY]->(:Touch {id: 't2'})-[:CLASSIFIED_AS]->(:Classification {queue: 'sdr', routingRule: 'r'}),
                  (:Lead {id: 'synced'}),
                  (:Handoff {id: 'open', queue: 'sdr'}), (:Handoff {id: 'taken', queue: 'sdr', owner: 'ann'}),
                  (:Handoff {id: 'closed', queue: 'sdr', closedAt: datetime()}),
                  (:BuyingCenter {id: 'b', key: 'b', name: 'Information Technology'})""");
        nodes.run("MATCH (m:__Neo4jMigration) WHERE m.version >= '164' AND m.version <> 'BASELINE' DETACH DELETE m");

        new Migrations(GraphConfiguration.migrations(), driver).apply();

        assertThat(nodes.run("""
                        MATCH (n:Lead|Handoff) RETURN n.id AS id, coalesce(n.heldBy, n.waitsIn, '-') AS waits"""))
                .containsExactlyInAnyOrder(
                        Map.of("id", "owned", "waits", "owner:ann"),
                        Map.of("id", "waits", "waits", "queue:sdr"),
                        Map.of("id", "synced", "waits", "-"),
                        Map.of("id", "open", "waits", "sdr"),
                        Map.of("id", "taken", "waits", "-"),
                        Map.of("id", "closed", "waits", "-"));
        assertThat(nodes.run("MATCH (b:BuyingCenter) RETURN b.sortName AS name"))
                .isEqualTo(List.of(Map.of("name", "information technology")));
    }
}
