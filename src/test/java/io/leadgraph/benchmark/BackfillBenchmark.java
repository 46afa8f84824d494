package io.leadgraph.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * Back-fills an e-mail log of ten lines a person by the command line, kills the importer in the middle as {@code kill -9} does,
 * and lets it begin again:
 * {@code mvn -q process-test-classes exec:exec -Dbenchmark=BackfillBenchmark}. Fails where the store does not hold exactly the
 * file in the end. Arguments: one
 * that is not used, people (100,000).
 */
public final class BackfillBenchmark {
    private static final int LINES_A_PERSON = 10;
    private static final String HEAP = "-Xmx512m";
    private static final Path FOLDER = Path.of("target", "benchmark");

    private final int people;
    private final long lines;

    private BackfillBenchmark(int people) {
        this.people = people;
        this.lines = (long) people * LINES_A_PERSON;
    }

    public static void main(String[] arguments) throws Exception {
        new BackfillBenchmark(arguments.length < 2 ? 100_000 : Integer.parseInt(arguments[1])).run();
    }

    private void run() throws Exception {
        try (Product product = Product.embedded(18080, 17687);
                Driver driver =
                        GraphDatabase.driver(product.boltUri(), AuthTokens.basic("neo4j", product.password()))) {
            Path log = write();
            Instant start = Instant.now();
            Process first = importer(product, log, 1);
            while (first.isAlive() && touches(driver) < lines * 2 / 5) {
                TimeUnit.SECONDS.sleep(1);
            }
            boolean killed = first.isAlive();
            first.destroyForcibly().waitFor();
            long kept = touches(driver);
            Duration before = Duration.between(start, Instant.now());
            int ended = importer(product, log, 2).waitFor();
            Duration all = Duration.between(start, Instant.now());
            check(killed, "the importer was done before it could be killed");
            check(ended == 0, "the importer ended with " + ended + "; see target/benchmark");
            check(touches(driver) == lines, "stored " + touches(driver) + " of " + lines);
            check(
                    count(driver, "MATCH (n:Person) RETURN count(n) AS n") == people,
                    "not as many people as the file has");
            Comparison.print(
                    "%,d touches of %,d people back-filled in %,d s by an importer with %s; killed after %,d s with %,d stored, begun again, and each is there once"
                            .formatted(lines, people, all.toSeconds(), HEAP, before.toSeconds(), kept));
        }
    }

    /** Everybody's lines are spread over the file and over nine years. */
    private Path write() throws IOException {
        Path file = Files.createDirectories(FOLDER).resolve("email-log.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("system,id,at,email,event,campaign,product\n");
            Instant start = Instant.parse("2015-01-01T00:00:00Z");
            for (long line = 0; line < lines; line++) {
                long person = line * 7_919 % people;
                out.write("mail,%d,%s,p%d@firm-%d.com,%s,,\n"
                        .formatted(
                                line,
                                start.plusSeconds(line * 283 % (9 * 365 * 86_400L)),
                                person,
                                person / 50,
                                line % 4 == 0 ? "click" : "open"));
            }
        }
        return file;
    }

    private static Process importer(Product product, Path file, int run) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.leadgraph.Leadgraph",
                        "import",
                        "--mapping=email-log",
                        "--url=" + product.graphql(),
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("import-" + run + ".log").toFile())
                .start();
    }

    private static long touches(Driver driver) {
        return count(driver, "MATCH (n:Touch) RETURN count(n) AS n");
    }

    private static long count(Driver driver, String cypher) {
        return driver.executableQuery(cypher)
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asLong();
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
