package io.leadgraph.decisions.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadgraph.support.Product;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The product is killed while it looks after handoffs, step by step: none is left, and none is looked after twice. */
@Tag("process")
class KilledSweepTest {
    /** As many as one request may name. */
    private static final int REQUEST = 30;

    private static final int HANDOFFS = 10 * REQUEST;

    @TempDir
    Path folder;

    @Test
    void eachBreachIsHandledOnceThoughTheProductIsKilledMeanwhile() {
        try (Product product = start("-")) {
            handOverLongAgo(product);
            assertThat(breached(product)).isEmpty();
            CompletableFuture<?> sweep = CompletableFuture.runAsync(
                    () -> product.ask("mutation { sweepLifecycle { breaches } }"), Thread::startVirtualThread);
            waitForAtLeast(1, product);
            product.kill();
            assertThat(sweep).as("killed in the middle").failsWithin(Duration.ofSeconds(10));
        }
        try (Product product = start("* * * * * *")) {
            waitForAtLeast(HANDOFFS, product);
            List<JsonNode> breached = breached(product);
            List<JsonNode> open = handoffs(product, "{open: true}");
            assertThat(breached)
                    .hasSize(HANDOFFS)
                    .allMatch(one -> one.at("/passedOn").asInt() == 0);
            assertThat(open)
                    .hasSize(HANDOFFS)
                    .allMatch(one -> one.at("/passedOn").asInt() == 1);
            assertThat(people(open)).hasSize(HANDOFFS).isEqualTo(people(breached));
            assertThat(handoffs(product, "{open: false}")).hasSameSizeAs(breached);
        }
    }

    private Product start(String schedule) {
        return Product.start(
                        folder,
                        "--leadgraph.data-directory=store",
                        "--leadgraph.bolt-port=0",
                        "--leadgraph.lifecycle.schedule=" + schedule)
                .ready();
    }

    private static void handOverLongAgo(Product product) {
        Instant longAgo = Instant.now().minus(Duration.ofDays(20));
        JsonNode stored = product.post(JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "query",
                        "mutation($leads: [SubmitLeadInput!]!) { submitLeads(inputs: $leads) { results { userErrors { message } } } }",
                        "variables",
                        Map.of(
                                "leads",
                                emails(0, HANDOFFS)
                                        .map(email -> Map.of(
                                                "source", "FORM", "email", email, "occurredAt", longAgo.toString()))
                                        .toList()))));
        assertAccepted(stored, stored.at("/data/submitLeads/results"), HANDOFFS);
        for (int first = 0; first < HANDOFFS; first += REQUEST) {
            String handoffs = emails(first, REQUEST)
                    .map(email -> email.substring(0, email.indexOf('@')) + ": handOff(input: {person: {email: \""
                            + email + "\"}, at: \"" + longAgo + "\"}) { userErrors { message } }")
                    .collect(Collectors.joining(" ", "mutation { ", " }"));
            JsonNode answer = product.ask(handoffs);
            assertAccepted(answer, answer.at("/data"), REQUEST);
        }
    }

    private static Stream<String> emails(int first, int count) {
        return IntStream.range(first, first + count).mapToObj("p%s@firm.com"::formatted);
    }

    private static void assertAccepted(JsonNode answer, JsonNode results, int count) {
        assertThat(results)
                .as(answer.toString())
                .hasSize(count)
                .allMatch(one -> one.at("/userErrors").isEmpty());
    }

    private static void waitForAtLeast(int handled, Product product) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> breached(product).size(), size -> size >= handled);
    }

    private static List<JsonNode> breached(Product product) {
        return handoffs(product, "{breaches: [NOT_ACTED]}");
    }

    private static List<JsonNode> handoffs(Product product, String filter) {
        JsonNode answer =
                product.ask("{ handoffs(first: 500, filter: " + filter + ") { nodes { passedOn person { id } } } }");
        return answer.at("/data/handoffs/nodes").valueStream().toList();
    }

    private static List<String> people(List<JsonNode> handoffs) {
        return handoffs.stream()
                .map(one -> one.at("/person/id").asString())
                .distinct()
                .sorted()
                .toList();
    }
}
