package io.leadgraph.decisions.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadgraph.support.Product;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The product is killed while it looks after handoffs, step by step: none is left, and none is looked after twice. */
@Tag("process")
class KilledSweepTest {
    /** As many as one request may name. */
    private static final int REQUEST = 30;

    private static final int HANDOFFS = 15 * REQUEST;

    @TempDir
    Path folder;

    @Test
    void eachBreachIsHandledOnceThoughTheProductIsKilledMeanwhile() {
        try (Product product = start("-")) {
            handOverLongAgo(product);
            assertThat(breached(product)).isEmpty();
            product.stop();
        }
        try (Product product = start("* * * * * *")) {
            waitForAtLeast(1, product);
            product.kill();
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
        for (int first = 0; first < HANDOFFS; first += REQUEST) {
            each(
                    product,
                    first,
                    "submitLead(input: {source: FORM, email: \"p%s@firm.com\", occurredAt: \"" + longAgo + "\"})");
            each(product, first, "handOff(input: {person: {email: \"p%s@firm.com\"}, at: \"" + longAgo + "\"})");
        }
    }

    private static void each(Product product, int first, String mutation) {
        String all = IntStream.range(first, first + REQUEST)
                .mapToObj(i -> "r" + i + ": " + mutation.formatted(i) + " { userErrors { message } }")
                .collect(Collectors.joining(" ", "mutation { ", " }"));
        JsonNode answer = product.ask(all);
        assertThat(answer.at("/data"))
                .as(answer.toString())
                .hasSize(REQUEST)
                .allMatch(one -> one.at("/userErrors").isEmpty());
    }

    private static void waitForAtLeast(int handled, Product product) {
        await().atMost(Duration.ofMinutes(2)).until(() -> breached(product).size(), size -> size >= handled);
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
