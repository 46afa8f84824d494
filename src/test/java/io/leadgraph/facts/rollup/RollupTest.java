package io.leadgraph.facts.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.decisions.engagement.EngagementApi;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Roll-ups count exactly the touches there are, whatever is written in whatever order. */
@GraphTest
@OverBolt
class RollupTest {
    private static final Instant NOW = TestClock.START;
    private static final List<String> KINDS = List.of("EMAIL_OPEN", "CALL", "WEB_VISIT", "EMAIL_SENT");

    @Autowired
    HttpGraphQlTester http;

    @Autowired
    Driver driver;

    EngagementApi api;

    @BeforeEach
    void world() {
        api = new EngagementApi(http);
        IntStream.range(0, 3).forEach(i -> api.account("firm" + i, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anySequenceOfWritesLeavesThemEqualToARecount(long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < 25; step++) {
            write(random);
            api.noDifferences();
        }
        assertThat(touches()).isEqualTo(rolledUp()).isPositive();
    }

    @Test
    void eightWritersAtOnceLeaveThemEqualToARecount() throws Exception {
        List<Callable<Boolean>> writers = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(seed -> () -> {
                    Random random = new Random(seed);
                    for (int step = 0; step < 12; step++) {
                        write(random);
                    }
                    return true;
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var writer : threads.invokeAll(writers)) {
                assertThat(writer.get()).isTrue();
            }
        }
        api.noDifferences();
        assertThat(touches()).isEqualTo(rolledUp()).isPositive();
    }

    @Test
    void whatIsWrongIsShownAndRepaired() {
        api.submit("ada@firm0.com", NOW, Map.of());
        api.submit("bob@firm0.com", NOW, Map.of());
        api.submit("cy@firm1.com", NOW, Map.of());
        run("MATCH (y:TouchYear)<-[:HAS_YEAR]-()<-[:KEY_OF]-(k {key: 'email:ada@firm0.com'}) DETACH DELETE y");
        run(
                "MATCH (y:TouchYear)<-[:HAS_YEAR]-()<-[:KEY_OF]-(k {key: 'email:bob@firm0.com'}) SET y.points = y.points + [1], y.products = y.products + ['']");
        run("MATCH (i)<-[:KEY_OF]-({key: 'email:cy@firm1.com'}) CREATE (i)-[:HAS_YEAR]->(:TouchYear "
                + "{key: '|' + i.id + '|1999', identityId: i.id, year: 1999, points: [1, 2], products: ['', '']})");

        for (String field : List.of("rollupDifferences", "reconcileRollups")) {
            String operation = field.startsWith("reconcile") ? "mutation " : "query ";
            api.ask(operation + "{ " + field + " { identities differences { year counted stored } } }")
                    .path(field + ".differences")
                    .entityList(Map.class)
                    .satisfies(found -> assertThat(found)
                            .containsExactlyInAnyOrder(
                                    Map.of("year", 2026, "counted", 1, "stored", 0),
                                    Map.of("year", 2026, "counted", 1, "stored", 2),
                                    Map.of("year", 1999, "counted", 0, "stored", 2)));
        }
        api.noDifferences();
        assertThat(rolledUp()).isEqualTo(3);
    }

    @Test
    void aCheckGoesOnWhereTheLastOneEnded() {
        IntStream.range(0, 5).forEach(i -> api.submit("p" + i + "@firm0.com", NOW, Map.of()));
        String next = null;
        int identities = 0;
        do {
            String after = next == null ? "" : ", after: \"" + next + "\"";
            Map<?, ?> checked = api.ask("{ rollupDifferences(first: 2" + after + ") { identities next } }")
                    .path("rollupDifferences")
                    .entity(Map.class)
                    .get();
            identities += (Integer) checked.get("identities");
            next = (String) checked.get("next");
        } while (next != null);
        assertThat(identities).isEqualTo(5);
    }

    private void write(Random random) {
        String email = "p" + random.nextInt(4) + "@firm" + random.nextInt(3) + ".com";
        Instant at = NOW.minus(Duration.ofHours(random.nextInt(24 * 500)));
        switch (random.nextInt(5)) {
            case 0 -> changeJob(email, random);
            case 1 -> api.upsert("upsertAccounts", "AccountInput", List.of(parent(random)));
            case 2 -> someTouches(email, at, random);
            default -> api.submit(email, at, random.nextBoolean() ? Map.of("product", "tools") : Map.of());
        }
    }

    private void changeJob(String email, Random random) {
        api.upsert(
                "upsertPeople",
                "PersonInput",
                List.of(Map.of(
                        "emails", List.of(email),
                        "affiliation",
                                Map.of(
                                        "accountKey",
                                        "firm" + random.nextInt(3),
                                        "from",
                                        "2026-0" + (1 + random.nextInt(6)) + "-01"))));
    }

    /** Never a cycle: the child has the greater number. */
    private static Map<String, Object> parent(Random random) {
        int child = 1 + random.nextInt(2);
        return Map.of("key", "firm" + child, "parent", Map.of("key", "firm" + random.nextInt(child)));
    }

    private void someTouches(String email, Instant at, Random random) {
        api.submit(email, at, Map.of());
        List<Map<String, Object>> touches = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(5); i++) {
            String kind = KINDS.get(random.nextInt(KINDS.size()));
            touches.add(EngagementApi.touch(
                    email,
                    kind,
                    kind.equals("EMAIL_SENT") ? "OUTBOUND" : "INBOUND",
                    at.minusSeconds(random.nextInt(100_000)),
                    "p" + i));
        }
        api.touches(touches);
    }

    private long touches() {
        return number("MATCH (t:Touch) RETURN count(t) AS n");
    }

    private long rolledUp() {
        return number("MATCH (y:TouchYear) RETURN sum(size(y.points)) AS n");
    }

    private long number(String cypher) {
        return driver.executableQuery(cypher)
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asLong();
    }

    private void run(String cypher) {
        driver.executableQuery(cypher).execute();
    }
}
