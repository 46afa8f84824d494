package io.leadgraph.facts.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * A CRM's export in small: subsidiaries listed before their parents, deals without account, without opening date, won and lost
 * long ago.
 */
@GraphTest
@OverBolt
class CrmShapesTest {
    private static final int ACCOUNTS = 85;
    private static final int PARENTS = 7;
    private static final int SUBSIDIARIES = 15;

    @Autowired
    HttpGraphQlTester http;

    @Autowired
    Driver driver;

    Api api;
    Stored stored;

    @BeforeEach
    void theExportIsStored() {
        api = new Api(http);
        stored = new Stored(driver);
        store();
    }

    @Test
    void everyRecordArrivesAsItIs() {
        assertThat(count("MATCH (a:Account) RETURN count(a) AS it")).isEqualTo(ACCOUNTS);
        assertThat(count("MATCH (a:Account)-[:CHILD_OF]->() RETURN count(DISTINCT a) AS it"))
                .isEqualTo(SUBSIDIARIES);
        assertThat(count("MATCH ()-[:CHILD_OF]->(p) RETURN count(DISTINCT p) AS it"))
                .isEqualTo(PARENTS);
        assertThat(count("MATCH (o:Opportunity) RETURN count(o) AS it")).isEqualTo(880);
        assertThat(count("MATCH (o:Opportunity) WHERE NOT (o)-[:FOR_ACCOUNT]->() RETURN count(o) AS it"))
                .isEqualTo(142);
        assertThat(count("MATCH (o:Opportunity) WHERE o.openedAt IS NULL RETURN count(o) AS it"))
                .isEqualTo(50);
        assertThat(count("MATCH (o:Opportunity) WHERE o.wonAt = o.closedAt RETURN count(o) AS it"))
                .isEqualTo(count("MATCH (o:Opportunity {stage: 'WON'}) RETURN count(o) AS it"))
                .isPositive();
    }

    @Test
    void theSameExportAgainChangesNothing() {
        long nodes = stored.nodes();
        long edges = count("MATCH ()-[r]->() RETURN count(r) AS it");

        store();

        assertThat(stored.nodes()).isEqualTo(nodes);
        assertThat(count("MATCH ()-[r]->() RETURN count(r) AS it")).isEqualTo(edges);
        assertThat(count("MATCH ()-[r]->() WHERE r.supersededAt IS NOT NULL RETURN count(r) AS it"))
                .isZero();
    }

    /** As an importer does it: names first, then parents, then deals. */
    private void store() {
        Api.stored(api.accounts(IntStream.range(0, ACCOUNTS)
                .mapToObj(i -> Map.of("key", "a" + i, "name", "Account " + i, "country", "US"))
                .toList()));
        Api.stored(api.accounts(IntStream.range(0, SUBSIDIARIES)
                .mapToObj(i -> Map.of("key", "a" + i, "parent", Map.of("key", "a" + (ACCOUNTS - 1 - i % PARENTS))))
                .toList()));
        Api.stored(api.opportunities(
                IntStream.range(0, 880).mapToObj(CrmShapesTest::deal).toList()));
    }

    private static Map<String, Object> deal(int i) {
        Map<String, Object> deal = new HashMap<>(Map.of("key", "d" + i, "owner", "Agent " + i % 30, "product", "GTX"));
        if (i >= 142) {
            deal.put("accountKey", "a" + i % ACCOUNTS);
        }
        if (i >= 50) {
            deal.put("openedAt", "2016-10-20T00:00:00-05:00");
        }
        String stage = List.of("QUALIFICATION", "DISCOVERY", "WON", "LOST").get(i % 4);
        deal.put("stage", stage);
        if (i % 4 >= 2) {
            deal.put("closedAt", "2017-03-01T00:00:00-05:00");
            deal.put("amount", i % 4 == 2 ? 1054 + i : 0);
            deal.put("currency", "USD");
        }
        return deal;
    }

    private long count(String cypher) {
        return (long) stored.one(cypher);
    }
}
