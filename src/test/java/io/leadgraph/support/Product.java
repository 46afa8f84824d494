package io.leadgraph.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The product as a process of its own, so that it can be killed. */
public final class Product implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final Path log;
    private final int port;

    private Product(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts it with the embedded database on the class path, in the folder as working directory. */
    public static Product start(Path folder, String... options) {
        return start(folder, entry -> true, options);
    }

    /** Starts it as leadgraph-plain.jar does: without Neo4j's own classes. */
    public static Product startPlain(Path folder, String... options) {
        Predicate<String> withoutDatabase =
                entry -> !entry.matches(".*[/\\\\]org[/\\\\]neo4j[/\\\\]neo4j(-[a-z-]+)?[/\\\\]2026.*");
        return start(folder, withoutDatabase, options);
    }

    /** Runs it as a command, such as {@code import}, in the folder; it serves nothing. */
    public static Product command(Path folder, String... arguments) {
        return launch(folder, entry -> true, 0, List.of(arguments));
    }

    private static Product start(Path folder, Predicate<String> libraries, String... options) {
        int port = freePort();
        List<String> arguments = new ArrayList<>(List.of("--server.port=" + port));
        arguments.addAll(List.of(options));
        return launch(folder, libraries, port, arguments);
    }

    private static Product launch(Path folder, Predicate<String> libraries, int port, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(libraries),
                "io.leadgraph.Leadgraph"));
        command.addAll(arguments);
        try {
            Path log = Files.createTempFile(folder, "log", ".txt");
            return new Product(launch(command, folder, log), log, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the settings of whoever runs the tests: they may name a database that is in use. */
    private static Process launch(List<String> command, Path folder, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("LEADGRAPH_"));
        return builder.start();
    }

    /** Waits until it has said where it is. */
    public Product ready() {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> !running() || log().contains("Try:") || log().contains("FAILED TO START"));
        assertThat(log()).contains("Try:");
        return this;
    }

    public boolean running() {
        return process.isAlive();
    }

    /** Waits for it to end by itself, and gives the exit code. */
    public int ended() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> !running());
        return process.exitValue();
    }

    /** As {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
        ended();
    }

    /** As {@code kill}: it may finish what it does. */
    public void stop() {
        process.destroy();
        ended();
    }

    @Override
    public void close() {
        kill();
    }

    public long pid() {
        return process.pid();
    }

    public int port() {
        return port;
    }

    public URI graphql() {
        return URI.create("http://127.0.0.1:" + port + "/graphql");
    }

    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonNode get(String path) {
        return send(request(path).GET());
    }

    /** The whole answer to an operation. */
    public JsonNode ask(String operation) {
        return post(JsonMapper.shared().writeValueAsString(java.util.Map.of("query", operation)));
    }

    /** The whole answer to the body of a GraphQL request. */
    public JsonNode post(String body) {
        return send(request("/graphql")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(PATIENCE);
    }

    private static JsonNode send(HttpRequest.Builder request) {
        try {
            return JsonMapper.shared()
                    .readTree(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString())
                            .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String classPath(Predicate<String> libraries) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .filter(entry -> !entry.endsWith("test-classes" + File.separator))
                .filter(libraries)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
