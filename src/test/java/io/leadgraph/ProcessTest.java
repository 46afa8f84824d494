package io.leadgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadgraph.support.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What only a process of its own can show: its first lines, its end by force, and a second one beside it. */
@Tag("process")
class ProcessTest {
    private static final String DATA = "--leadgraph.data-directory=store";
    private static final String BOLT = "--leadgraph.bolt-port=0";

    @TempDir
    Path folder;

    @Test
    void dataSurvivesAStopAndAKillAndIsSharedMeanwhile() throws IOException {
        try (Product first = Product.start(folder, DATA, BOLT).ready()) {
            assertThat(first.get("/actuator/health").at("/status").asString()).isEqualTo("UP");
            assertEndsWithAddresses(first);
            assertHasMoreCarriersThanThereAreProcessors(first);
            assertThat(category(submit(first, "one"))).isEqualTo("NEW_PROSPECT");
            assertThat(category(first.post(exampleIn(first.log())))).isEqualTo("RETURNING_PROSPECT");
            assertStopsCleanlyUnderLoad(first);
        }
        try (Product second = Product.start(folder, DATA, BOLT).ready()) {
            assertThat(category(submit(second, "two"))).isEqualTo("RETURNING_PROSPECT");
            assertASecondProcessIsToldHowToShareTheDatabaseAndThenDoes();
            second.kill();
        }
        try (Product third = Product.start(folder, DATA, BOLT).ready()) {
            JsonNode again = submit(third, "two");
            assertThat(again.at("/data/submitLead/replayed").asBoolean()).isTrue();
            assertThat(category(again)).isEqualTo("RETURNING_PROSPECT");
        }
        assertThat(folder.resolve("store/data/databases")).isDirectory();
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private static void assertHasMoreCarriersThanThereAreProcessors(Product product) throws IOException {
        int processors = Runtime.getRuntime().availableProcessors();
        assertThat(scheduler(product.pid())).contains("parallelism = " + 8 * processors + ",");
    }

    private static String scheduler(long pid) throws IOException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process asked = new ProcessBuilder(jcmd, Long.toString(pid), "Thread.vthread_scheduler").start();
        return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void assertASecondProcessIsToldHowToShareTheDatabaseAndThenDoes() throws IOException {
        String uri = Files.readString(folder.resolve("store/leadgraph.lock"));
        Path other = Files.createDirectory(folder.resolve("other"));
        try (Product locked = Product.start(folder, DATA);
                Product plain = Product.startPlain(other, shared(uri))) {
            assertThat(locked.ended()).isNotZero();
            assertThat(locked.log())
                    .contains("Another process has the database", "--spring.neo4j.uri=" + uri, "bolt-password")
                    .doesNotContain("\tat ");
            assertThat(category(submit(plain.ready(), "three"))).isEqualTo("RETURNING_PROSPECT");
        }
    }

    private String[] shared(String uri) throws IOException {
        return new String[] {
            "--spring.neo4j.uri=" + uri,
            "--spring.neo4j.authentication.username=neo4j",
            "--spring.neo4j.authentication.password=" + Files.readString(folder.resolve("store/bolt-password"))
        };
    }

    @Test
    void withoutADatabaseThePlainJarSaysWhatToDo() {
        try (Product plain = Product.startPlain(folder)) {
            assertThat(plain.ended()).isNotZero();
            assertThat(plain.log())
                    .contains("--spring.neo4j.uri=", "leadgraph.jar")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void anAddressWhereNobodyAnswersIsNamed() {
        try (Product alone = Product.start(folder, "--spring.neo4j.uri=bolt://127.0.0.1:1")) {
            assertThat(alone.ended()).isNotZero();
            assertThat(alone.log()).contains("bolt://127.0.0.1:1 can't be used").doesNotContain("\tat ");
        }
        assertThat(folder.resolve("data"))
                .as("nothing embedded starts beside a named database")
                .doesNotExist();
    }

    private static void assertEndsWithAddresses(Product product) {
        String base = "http://localhost:" + product.port();
        assertThat(product.log().strip().lines().toList())
                .as("nothing else is said at a start")
                .hasSizeLessThanOrEqualTo(8)
                .anySatisfy(line -> assertThat(line).contains("GraphQL", base + "/graphql"))
                .anySatisfy(line -> assertThat(line).contains("GraphiQL", base + "/graphiql"))
                .anySatisfy(line -> assertThat(line).contains("Health", base + "/actuator/health"))
                .last()
                .asString()
                .contains("curl -s " + base);
    }

    /** The body of the request that the start ends with, for people to copy. */
    private static String exampleIn(String log) {
        return log.substring(log.lastIndexOf("-d '") + "-d '".length(), log.lastIndexOf('\''));
    }

    /** Whoever got an answer got a good one, and the database was closed in order. */
    private static void assertStopsCleanlyUnderLoad(Product product) {
        Queue<String> categories = new ConcurrentLinkedQueue<>();
        List<CompletableFuture<Void>> clients = IntStream.range(0, 8)
                .mapToObj(client -> CompletableFuture.runAsync(
                        () -> submitUntilItIsGone(product, client, categories), Thread::startVirtualThread))
                .toList();
        await().atMost(Duration.ofMinutes(1)).until(() -> categories.size() > 100);
        product.stop();

        assertThat(clients).allSatisfy(client -> assertThat(client).succeedsWithin(Duration.ofSeconds(10)));
        assertThat(categories).containsOnly("RETURNING_PROSPECT");
        assertThat(product.log()).doesNotContain("WARN", "ERROR");
    }

    private static void submitUntilItIsGone(Product product, int client, Queue<String> categories) {
        try {
            for (int i = 0; ; i++) {
                categories.add(category(submit(product, client + "-" + i)));
            }
        } catch (UncheckedIOException gone) {
            // It has stopped: nobody listens any more.
        }
    }

    private static JsonNode submit(Product product, String clientKey) {
        return product.ask("""
                mutation { submitLead(input: {source: FORM, sourceSystem: "test", clientKey: "%s", email: "jane.doe@acme.eu"}) {
                  replayed classification { category } userErrors { code } } }""".formatted(clientKey));
    }

    private static String category(JsonNode answer) {
        return answer.at("/data/submitLead/classification/category").asString();
    }
}
