package io.leadgraph.platform.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.leadgraph.platform.common.Deadline;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

@GraphTest
@OverBolt
class TimeLimitTest {
    private static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");
    private static final TimeLimit LIMIT = new TimeLimit(Duration.ofSeconds(30), Clock.fixed(NOW, ZoneOffset.UTC));

    /** Takes minutes, and gives way to whoever ends it. */
    private static final Query ENDLESS = new Query(
            "endless",
            "UNWIND range(1, 100000000000) AS i WITH i WHERE i % 7 = 8 RETURN count(i) AS n",
            Access.READ,
            Set.of(),
            List.of("n"));

    private static final Query LOCK = new Query(
            "lock",
            "MATCH (l:Lock {name: 'limit'}) REMOVE l.lock RETURN count(l) AS n",
            Access.WRITE,
            Set.of(),
            List.of("n"));

    @Autowired
    Graph graph;

    @Autowired
    Driver driver;

    @AfterEach
    void leave() {
        Deadline.leave();
    }

    @Test
    void withoutAnOperationTheConfiguredTimeCounts() {
        assertThat(LIMIT.now()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void theSmallerOfTheTwoCounts() {
        Deadline.enter(new Deadline(NOW.plusSeconds(5)));
        assertThat(LIMIT.now()).isEqualTo(Duration.ofSeconds(5));
        Deadline.enter(new Deadline(NOW.plusSeconds(90)));
        assertThat(LIMIT.now()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void anOperationThatIsOverStillLimits() {
        Deadline.enter(new Deadline(NOW.minusSeconds(5)));
        assertThat(LIMIT.now()).isEqualTo(Duration.ofMillis(1));
    }

    @Test
    void theDatabaseEndsAQueryAtTheDeadlineOfItsOperation() {
        Instant begun = Instant.now();
        Deadline.enter(new Deadline(begun.plusMillis(200)));

        assertThatThrownBy(() -> graph.read(ENDLESS, Map.of())).isInstanceOf(GraphUnavailableException.class);

        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(25));
    }

    @Test
    void aStatementWhoseTimeRunsOutWhileItWaitsForALockIsTooLateAndNoFault() {
        driver.executableQuery("MERGE (:Lock {name: 'limit'})").execute();

        graph.write(first -> {
            first.run(LOCK, Map.of());
            assertThat(CompletableFuture.supplyAsync(this::lockTooLate).join())
                    .isInstanceOf(GraphUnavailableException.class);
            return true;
        });
    }

    private @Nullable Throwable lockTooLate() {
        Deadline.enter(new Deadline(Instant.now().plusMillis(300)));
        try {
            return catchThrowable(() -> graph.write(second -> second.run(LOCK, Map.of())));
        } finally {
            Deadline.leave();
        }
    }
}
