package io.leadgraph.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The product in a process of its own, on an empty data folder, as a user starts it. */
final class Product implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(2);
    private final Process process;
    private final Path data;
    private final int port;
    private final int boltPort;

    private Product(Process process, Path data, int port, int boltPort) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.boltPort = boltPort;
    }

    static Product embedded(int port, int boltPort, String... settings) throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "benchmark")), "data-");
        List<String> arguments = new ArrayList<>(List.of(settings));
        arguments.add("--leadgraph.data-directory=" + data);
        arguments.add("--leadgraph.bolt-port=" + boltPort);
        return start(data, port, boltPort, arguments);
    }

    /** A second instance, on the first one's database over Bolt. */
    static Product on(Product database, int port) throws Exception {
        return start(
                database.data,
                port,
                database.boltPort,
                List.of(
                        "--spring.neo4j.uri=" + database.boltUri(),
                        "--spring.neo4j.authentication.username=neo4j",
                        "--spring.neo4j.authentication.password=" + database.password()));
    }

    private static Product start(Path data, int port, int boltPort, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:+UseParallelGC",
                "-Xmx2g",
                "-cp",
                System.getProperty("java.class.path"),
                "io.leadgraph.Leadgraph",
                "--server.port=" + port));
        command.addAll(arguments);
        Path log = Path.of("target", "benchmark", "product-" + port + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Product product = new Product(process, data, port, boltPort);
        product.awaitHealth();
        return product;
    }

    URI graphql() {
        return URI.create("http://127.0.0.1:" + port + "/graphql");
    }

    String boltUri() {
        return "bolt://127.0.0.1:" + boltPort;
    }

    String password() throws IOException {
        return Files.readString(data.resolve("bolt-password")).strip();
    }

    /** Of all that take part: the load, the database and, where it is another, the product on it. */
    static Supplier<Duration> processorTime(Product database, Product product) {
        return () -> ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElseThrow()
                .plus(database.processorTime())
                .plus(product == database ? Duration.ZERO : product.processorTime());
    }

    private Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    private void awaitHealth() throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .build();
        long end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (http.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
        throw new IllegalStateException("The product did not start; see target/benchmark");
    }
}
