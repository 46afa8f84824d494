package io.leadgraph.decisions.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two products on one database: the first has it embedded, the second comes by its address. Nothing is done twice. */
@Tag("process")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoInstancesTest {
    private static final int ROUNDS = 100;
    private static final int LEADS = 1_000;
    private static final List<String> OWNERS = List.of("olga", "paul", "rita", "sami", "tess", "uwe", "vera");

    @TempDir
    static Path folder;

    private Product first;
    private Product second;

    @BeforeAll
    void start() throws IOException {
        // looked after when the test says so
        String never = "--leadgraph.lifecycle.schedule=-";
        first = Product.start(folder, "--leadgraph.data-directory=store", "--leadgraph.bolt-port=0", never)
                .ready();
        second = Product.startPlain(
                        Files.createDirectory(folder.resolve("other")),
                        never,
                        "--spring.neo4j.uri=" + Files.readString(folder.resolve("store/leadgraph.lock")),
                        "--spring.neo4j.authentication.username=neo4j",
                        "--spring.neo4j.authentication.password="
                                + Files.readString(folder.resolve("store/bolt-password")))
                .ready();
    }

    @AfterAll
    void stop() {
        second.close();
        first.close();
    }

    @Test
    void eachBreachIsHandledOnceWhileBothLookForThem() throws Exception {
        Instant longAgo = Instant.now().minus(Duration.ofDays(20));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                String email = "late" + round + "@firm.com";
                data(
                        first,
                        "submitLead(input: {source: FORM, email: \"" + email + "\", occurredAt: \"" + longAgo
                                + "\"}) { userErrors { message } }");
                data(
                        first,
                        "handOff(input: {person: {email: \"" + email + "\"}, at: \"" + longAgo
                                + "\"}) { userErrors { message } }");

                int handled = 0;
                for (var swept :
                        threads.invokeAll(List.<Callable<JsonNode>>of(() -> sweep(first), () -> sweep(second)))) {
                    handled += swept.get().asInt();
                }
                assertThat(handled).as("round " + round).isEqualTo(1);
            }
        }
        JsonNode breached = first.ask("{ handoffs(first: 500) { nodes { breach passedOn } } }")
                .at("/data/handoffs/nodes");
        assertThat(breached).hasSize(2 * ROUNDS);
        assertThat(breached.valueStream().filter(one -> one.at("/passedOn").asInt() == 0))
                .hasSize(ROUNDS)
                .allSatisfy(one -> assertThat(one.at("/breach").asString()).isEqualTo("NOT_ACTED"));
        assertThat(breached.valueStream().filter(one -> one.at("/passedOn").asInt() == 1))
                .hasSize(ROUNDS)
                .allSatisfy(one -> assertThat(one.at("/breach").isNull()).isTrue());
    }

    @Test
    void turnsAreTakenFairlyByThreadsOfBoth() throws Exception {
        data(
                first,
                "defineRoutingRules(input: {queues: [{key: \"fair\", owners: [\"" + String.join("\", \"", OWNERS)
                        + "\"]}], rules: [{name: \"all\", to: {queue: \"fair\"}}]}) { userErrors { message } }");
        List<Callable<String>> leads = IntStream.range(0, LEADS)
                .<Callable<String>>mapToObj(i -> () -> owner(i % 2 == 0 ? first : second, i))
                .toList();
        List<String> owners = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            for (var owner : threads.invokeAll(leads)) {
                owners.add(owner.get());
            }
        }
        var counts = owners.stream().collect(Collectors.groupingBy(owner -> owner, Collectors.counting()));
        assertThat(counts.keySet()).containsExactlyInAnyOrderElementsOf(OWNERS);
        assertThat(counts.values())
                .allSatisfy(count ->
                        assertThat(count).isBetween((long) LEADS / OWNERS.size(), (long) LEADS / OWNERS.size() + 1));
    }

    private static String owner(Product product, int lead) {
        return data(
                        product,
                        "submitLead(input: {source: FORM, email: \"fair" + lead
                                + "@firm.com\"}) { routing { owner } userErrors { message } }")
                .at("/routing/owner")
                .asString();
    }

    private static JsonNode sweep(Product product) {
        return product.ask("mutation { sweepLifecycle { breaches } }").at("/data/sweepLifecycle/breaches");
    }

    private static JsonNode data(Product product, String mutation) {
        JsonNode answer = product.ask("mutation { it: " + mutation + " }");
        assertThat(answer.at("/data/it/userErrors")).as(answer.toString()).isEmpty();
        return answer.at("/data/it");
    }
}
