package io.leadgraph.benchmark;

import java.util.List;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * What a journey and a campaign page cost on a graph of a tenth, of one and of ten times the people, with as many touches a person:
 * {@code mvn -q process-test-classes exec:exec -Dbenchmark=SizeBenchmark}. The database may hold all of its files in memory,
 * whatever the size: what is
 * compared is the work, not the disk. Prints a Markdown table. Arguments: seconds measured a row (10), people of the graph in the
 * middle (100,000).
 */
public final class SizeBenchmark {
    private static final String PAGE_CACHE = "--leadgraph.page-cache=10g";

    private SizeBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Comparison comparison = Comparison.of(arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]));
        int people = arguments.length < 2 ? 100_000 : Integer.parseInt(arguments[1]);
        Comparison.printHeader();
        for (int size : List.of(people / 10, people, people * 10)) {
            measure(comparison, new GraphShape(size, ReadBenchmark.SEED));
        }
    }

    private static void measure(Comparison comparison, GraphShape shape) throws Exception {
        try (Product product = Product.embedded(18080, 17687, PAGE_CACHE);
                Driver driver =
                        GraphDatabase.driver(product.boltUri(), AuthTokens.basic("neo4j", product.password()))) {
            new GraphGenerator(driver, shape, System.err).run();
            ReadClient client = new ReadClient(product.graphql());
            Readings readings = new Readings(shape, client);
            Load load = new Load(16, Product.processorTime(product, product));
            for (Reading reading : List.of(readings.journey(), readings.campaignPage())) {
                Work bare = n -> reading.bare(driver, n);
                Work ours = n -> reading.ask(client, n);
                comparison.warm(load, bare, ours);
                comparison.print("%,d people".formatted(shape.people()), reading.name(), load, bare, ours);
            }
        }
    }
}
