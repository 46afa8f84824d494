package io.leadgraph.benchmark;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Intake beside the bare driver, in one run on one machine:
 * {@code mvn -q process-test-classes exec:exec -Dbenchmark=IntakeBenchmark}. Prints a Markdown
 * table; the ratios count, the rates are this machine's. First argument: seconds measured a row (10).
 */
public final class IntakeBenchmark {
    private static final int BULK = 500;
    private final Comparison comparison;

    private IntakeBenchmark(Comparison comparison) {
        this.comparison = comparison;
    }

    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]);
        IntakeBenchmark benchmark = new IntakeBenchmark(Comparison.of(seconds));
        Comparison.printHeader();
        try (Product embedded = Product.embedded(18080, 17687)) {
            benchmark.rows("embedded", embedded, embedded, embedded);
        }
        try (Product database = Product.embedded(18080, 17687);
                Product external = Product.on(database, 18081)) {
            benchmark.rows("by URI", external, database, external);
        }
    }

    private void rows(String where, Product product, Product database, Product other) throws Exception {
        Supplier<Duration> processor = Product.processorTime(database, other);
        ProductClient client = new ProductClient(product.graphql());
        try (BareDriver bare = new BareDriver(database.boltUri(), database.password())) {
            Work one = n -> bare.write(n, 1);
            Work bulk = n -> bare.write(n, BULK);
            comparison.warm(new Load(16, processor), one, client::single);
            for (int clients : new int[] {1, 16, 64}) {
                comparison.print(where, "single", new Load(clients, processor), one, client::single);
            }
            for (int clients : new int[] {1, 16}) {
                comparison.print(
                        where, BULK + " a call", new Load(clients, processor), bulk, n -> client.bulk(n, BULK));
            }
            Comparison.print("");
            Comparison.print("Database hits of one row by the bare statement: " + bare.hits());
        }
    }
}
