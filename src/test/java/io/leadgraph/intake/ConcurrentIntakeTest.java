package io.leadgraph.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.OverBolt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "Idempotency" and "Concurrency": many at once are as one after the other. */
@GraphTest
@OverBolt
class ConcurrentIntakeTest {
    private static final int THREADS = 64;
    private static final int RUNS = 100;

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    Driver driver;

    IntakeApi api;
    Nodes nodes;

    @BeforeEach
    void open() {
        api = new IntakeApi(tester);
        nodes = new Nodes(driver);
    }

    @Test
    void sixtyFourSubmissionsOfOneUnknownAddressMakeOnePerson() throws Exception {
        for (int run = 0; run < RUNS; run++) {
            Map<String, Object> form = Inputs.form("email: 'bob%d@acme-tools.com'", run);
            List<Answer> answers = atOnce(THREADS, i -> () -> api.submit(form));
            assertThat(answers.stream().map(Answer::person).distinct())
                    .as("people of run %d", run)
                    .hasSize(1);
            assertThat(Collections.frequency(categories(answers), "NEW_PROSPECT"))
                    .as("new in run %d", run)
                    .isEqualTo(1);
            assertThat(Collections.frequency(categories(answers), "RETURNING_PROSPECT"))
                    .as("returning in run %d", run)
                    .isEqualTo(THREADS - 1);
            assertThat(answers).filteredOn(answer -> answer.at("lead") != null).hasSize(1);
        }
        assertThat(nodes.count("Person")).isEqualTo(RUNS);
        assertThat(nodes.count("Touch")).isEqualTo((long) RUNS * THREADS);
        assertThat(nodes.count("Account")).isEqualTo(1);
        assertThat(nodes.count("CampaignMember")).isEqualTo(RUNS);
    }

    @Test
    void sixtyFourReplaysOfOneKeyMakeOneTouch() throws Exception {
        for (int run = 0; run < RUNS; run++) {
            Map<String, Object> form =
                    Inputs.form("email: 'bob@acme-tools.com', sourceSystem: 'web', clientKey: '%d'", run);
            List<Answer> answers = atOnce(THREADS, i -> () -> api.submit(form));
            assertThat(answers.stream().map(answer -> answer.text("touch.id")).distinct())
                    .as("touches of run %d", run)
                    .hasSize(1);
            assertThat(categories(answers).stream().distinct())
                    .as("categories of run %d", run)
                    .containsExactly(run == 0 ? "NEW_PROSPECT" : "RETURNING_PROSPECT");
            assertThat(answers)
                    .filteredOn(answer -> !answer.is("replayed"))
                    .as("first of run %d", run)
                    .hasSize(1);
        }
        assertThat(nodes.count("Touch")).isEqualTo(RUNS);
        assertThat(nodes.count("Person")).isEqualTo(1);
    }

    @Test
    void bulkCallsOfTheSamePeopleAndAccountsAllSucceed() throws Exception {
        int calls = 16;
        List<Map<String, Object>> rows = new ArrayList<>(IntStream.range(0, 120)
                .mapToObj(i -> Inputs.form("email: 'p%d@c%d-tools.com'", i % 60, i % 12))
                .toList());
        List<List<Map<String, Object>>> batches = IntStream.range(0, calls)
                .mapToObj(call -> {
                    Collections.shuffle(rows, new Random(call));
                    return List.copyOf(rows);
                })
                .toList();
        List<List<Answer>> answers = atOnce(calls, call -> () -> api.submitAll(batches.get(call)));
        assertThat(answers.stream().flatMap(List::stream).filter(answer -> answer.is("classification.newPerson")))
                .hasSize(60);
        assertThat(nodes.count("Person")).isEqualTo(60);
        assertThat(nodes.count("Account")).isEqualTo(12);
        assertThat(nodes.count("Touch")).isEqualTo((long) calls * rows.size());
        assertThat(nodes.count("Lead")).isEqualTo(60);
    }

    @Test
    void singleAndBulkCallsOfTheSamePeopleAllSucceed() throws Exception {
        List<Map<String, Object>> rows = IntStream.range(0, 40)
                .mapToObj(i -> Inputs.form("email: 'p%d@c%d-tools.com'", i, i % 4))
                .toList();
        List<List<Answer>> answers =
                atOnce(32, i -> () -> i % 8 == 0 ? api.submitAll(rows) : List.of(api.submit(rows.get(i))));
        assertThat(answers.stream().flatMap(List::stream).filter(answer -> answer.is("classification.newPerson")))
                .hasSize(40);
        assertThat(nodes.count("Person")).isEqualTo(40);
        assertThat(nodes.count("Touch")).isEqualTo(4 * 40 + 28);
    }

    @Test
    void addressesThatAreMergedMakeOnePersonToo() throws Exception {
        api.configure("looseEmailMatch: 'MERGE'");
        List<Answer> answers = atOnce(16, i -> () -> api.form("email: 'bob+%d@acme-tools.com'", i));
        assertThat(Collections.frequency(categories(answers), "NEW_PROSPECT")).isEqualTo(1);
        assertThat(nodes.count("Person")).isEqualTo(1);
        assertThat(nodes.count("CampaignMember")).isEqualTo(1);
    }

    /** Sends them from as many threads, which all wait for the last to be ready; any error fails the test. */
    private static <T> List<T> atOnce(int threads, IntFunction<Callable<T>> calls) throws Exception {
        CountDownLatch ready = new CountDownLatch(threads);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures = IntStream.range(0, threads)
                    .mapToObj(i -> executor.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return calls.apply(i).call();
                    }))
                    .toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> future : futures) {
                answers.add(future.get());
            }
            return answers;
        }
    }

    private static List<String> categories(List<Answer> answers) {
        return answers.stream().map(Answer::category).toList();
    }
}
