package io.leadgraph.platform.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadgraph.support.GraphTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.annotation.Autowired;

/** What writers take turns by: removing a property that a node does not have locks it and writes nothing. */
@GraphTest
class NodeLockTest {
    private static final String LOCK = "MERGE (l:Lock {name: 'test'}) REMOVE l.lock";

    @Autowired
    Driver driver;

    @Test
    void aSecondWriterWaitsForTheFirst() {
        driver.executableQuery(LOCK).execute();
        TransactionConfig impatient =
                TransactionConfig.builder().withTimeout(Duration.ofSeconds(1)).build();
        try (Session one = driver.session();
                Session other = driver.session();
                Transaction first = one.beginTransaction()) {
            first.run(LOCK).consume();
            try (Transaction second = other.beginTransaction(impatient)) {
                assertThatThrownBy(() -> second.run(LOCK).consume()).isInstanceOf(Neo4jException.class);
            }
            assertThat(first.run("MATCH (l:Lock {name: 'test'}) RETURN l.lock AS lock")
                            .single()
                            .get("lock")
                            .isNull())
                    .isTrue();
        }
    }
}
