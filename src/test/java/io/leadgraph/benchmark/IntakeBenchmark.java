package io.leadgraph.benchmark;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Intake beside the bare driver, in one run on one machine: {@code mvn -q test-compile exec:exec -Dbenchmark=IntakeBenchmark}. Prints a Markdown
 * table; the ratios count, the rates are this machine's. First argument: seconds measured a row (10).
 */
public final class IntakeBenchmark {
    private static final int BULK = 500;
    private final Duration warmUp;
    private final Duration measured;

    private IntakeBenchmark(int seconds) {
        warmUp = Duration.ofSeconds(Math.max(2, seconds / 2));
        measured = Duration.ofSeconds(seconds);
    }

    public static void main(String[] arguments) throws Exception {
        IntakeBenchmark benchmark = new IntakeBenchmark(arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]));
        print(
                "| database | submissions | clients | who | a second | p50 ms | p99 ms | processor s for 1,000 | of the bare driver | errors |");
        print("|---|---|---|---|---|---|---|---|---|---|");
        try (Product embedded = Product.embedded(18080, 17687)) {
            benchmark.rows("embedded", embedded, embedded, embedded);
        }
        try (Product database = Product.embedded(18080, 17687);
                Product external = Product.on(database, 18081)) {
            benchmark.rows("by URI", external, database, external);
        }
    }

    private void rows(String where, Product product, Product database, Product other) throws Exception {
        Supplier<Duration> processor = () -> ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElseThrow()
                .plus(database.processorTime())
                .plus(other == database ? Duration.ZERO : other.processorTime());
        ProductClient client = new ProductClient(product.graphql());
        try (BareDriver bare = new BareDriver(database.boltUri(), database.password())) {
            for (int clients : new int[] {1, 16, 64}) {
                pair(where, "single", clients, n -> bare.write(n, 1), client::single, processor);
            }
            for (int clients : new int[] {1, 16}) {
                pair(where, BULK + " a call", clients, n -> bare.write(n, BULK), n -> client.bulk(n, BULK), processor);
            }
            print("");
            print("Database hits of one row by the bare statement: " + bare.hits());
        }
    }

    private void pair(String where, String what, int clients, Work bare, Work product, Supplier<Duration> processor)
            throws Exception {
        Load load = new Load(clients, warmUp, measured);
        Load.Result yardstick = load.run(bare, processor);
        print(row(where, what, clients, "bare driver", yardstick, 1));
        Load.Result ours = load.run(product, processor);
        print(row(where, what, clients, "Leadgraph", ours, ours.rate() / yardstick.rate()));
    }

    private static String row(String where, String what, int clients, String who, Load.Result result, double ratio) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %s | %,.0f | %.1f | %.1f | %.3f | %.2f | %d |",
                where,
                what,
                clients,
                who,
                result.rate(),
                result.p50(),
                result.p99(),
                result.processor(),
                ratio,
                result.errors());
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
