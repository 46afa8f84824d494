package io.leadgraph.benchmark;

import java.time.Duration;
import java.util.function.Supplier;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * Journeys, campaign pages and engagement on a generated graph, over HTTP and GraphQL, beside the bare driver running the same
 * Cypher over Bolt:
 * {@code mvn -q process-test-classes exec:exec -Dbenchmark=ReadBenchmark}. Prints a Markdown table. Arguments: seconds measured a
 * row (10), people (100,000).
 */
public final class ReadBenchmark {
    static final long SEED = 20261101;
    private final Comparison comparison;
    private final GraphShape shape;

    private ReadBenchmark(Comparison comparison, GraphShape shape) {
        this.comparison = comparison;
        this.shape = shape;
    }

    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]);
        int people = arguments.length < 2 ? 100_000 : Integer.parseInt(arguments[1]);
        new ReadBenchmark(Comparison.of(seconds), new GraphShape(people, SEED)).run();
    }

    private void run() throws Exception {
        try (Product database = Product.embedded(18080, 17687);
                Driver driver =
                        GraphDatabase.driver(database.boltUri(), AuthTokens.basic("neo4j", database.password()))) {
            generate(driver);
            Comparison.printHeader();
            rows("embedded", driver, database, database);
            try (Product external = Product.on(database, 18081)) {
                rows("by URI", driver, database, external);
            }
        }
    }

    private void generate(Driver driver) throws Exception {
        long start = System.nanoTime();
        new GraphGenerator(driver, shape, System.err).run();
        Comparison.print("%,d people, %,d touches, %,d accounts generated in %,d s with a heap of at most %,d MB"
                .formatted(
                        shape.people(),
                        shape.touches(),
                        shape.accounts(),
                        Duration.ofNanos(System.nanoTime() - start).toSeconds(),
                        Runtime.getRuntime().maxMemory() >> 20));
        Comparison.print("");
    }

    private void rows(String where, Driver driver, Product database, Product product) throws Exception {
        Supplier<Duration> processor = Product.processorTime(database, product);
        ReadClient client = new ReadClient(product.graphql());
        for (Reading reading : Reading.all(shape, client)) {
            Work bare = n -> reading.bare(driver, n);
            Work ours = n -> reading.ask(client, n);
            comparison.warm(new Load(16, processor), bare, ours);
            for (int clients : new int[] {1, 16}) {
                comparison.print(where, reading.name(), new Load(clients, processor), bare, ours);
            }
        }
    }
}
