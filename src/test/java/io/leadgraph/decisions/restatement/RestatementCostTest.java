package io.leadgraph.decisions.restatement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.platform.graph.Parameters;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.TestClock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.ProfiledPlan;
import org.springframework.beans.factory.annotation.Autowired;

/** What a step of the restatement costs in database hits before it decides anything. */
@GraphTest
class RestatementCostTest {
    @Autowired
    Driver driver;

    @Test
    void theNextMarkCostsTheSameHoweverManyWait() {
        marks(0, 100);
        long few = hits();
        marks(100, 10_000);
        assertThat(hits()).isEqualTo(few).isLessThan(30);
    }

    private void marks(int from, int to) {
        new Nodes(driver).run("""
                        UNWIND range($from, $to - 1) AS n
                        CREATE (:StaleDecisions {key: 'PERSON|' + n, scope: 'PERSON', subject: toString(n), round: 1,
                          recordedAt: $now + duration({seconds: n})})""", Map.of("from", from, "to", to, "now", TestClock.START.atOffset(ZoneOffset.UTC)));
    }

    /** Planned on what the index holds, and rolled back. */
    private long hits() {
        new Nodes(driver).run("CALL db.prepareForReplanning(60)");
        Map<String, Object> parameters =
                Map.of("leave", List.of(), "failedAfter", TestClock.START, "now", TestClock.START);
        try (var session = driver.session();
                var tx = session.beginTransaction()) {
            return hits(tx.run("PROFILE " + Query.load("restatement/next_stale").cypher(), Parameters.of(parameters))
                    .consume()
                    .profile());
        }
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits()
                + plan.children().stream().mapToLong(RestatementCostTest::hits).sum();
    }
}
