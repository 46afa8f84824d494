package io.leadgraph.benchmark;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Intake beside the bare driver, in one run on one machine: {@code mvn -q test-compile exec:exec -Dbenchmark=IntakeBenchmark}. Prints a Markdown
 * table; the ratios count, the rates are this machine's. Both sides are warmed up first and then take turns, so that neither always meets the smaller
 * database. First argument: seconds measured a row (10).
 */
public final class IntakeBenchmark {
    private static final int BULK = 500;
    private final Duration warmUp;
    private final Duration turn;

    private IntakeBenchmark(int seconds) {
        warmUp = Duration.ofSeconds(seconds);
        turn = Duration.ofMillis(seconds * 500L);
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
                pair(where, "single", new Load(clients, processor), n -> bare.write(n, 1), client::single);
            }
            for (int clients : new int[] {1, 16}) {
                Work bulk = n -> bare.write(n, BULK);
                pair(where, BULK + " a call", new Load(clients, processor), bulk, n -> client.bulk(n, BULK));
            }
            print("");
            print("Database hits of one row by the bare statement: " + bare.hits());
        }
    }

    private void pair(String where, String what, Load load, Work bare, Work product) throws Exception {
        load.run(bare, warmUp);
        load.run(product, warmUp);
        Sample yardstick = load.run(bare, turn);
        Sample ours = load.run(product, turn).plus(load.run(product, turn));
        yardstick = yardstick.plus(load.run(bare, turn));
        print(row(where, what, load.clients(), "bare driver", yardstick, 1));
        print(row(where, what, load.clients(), "Leadgraph", ours, ours.rate() / yardstick.rate()));
    }

    private static String row(String where, String what, int clients, String who, Sample sample, double ratio) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %s | %,.0f | %.1f | %.1f | %.3f | %.2f | %d |",
                where,
                what,
                clients,
                who,
                sample.rate(),
                sample.percentile(0.5),
                sample.percentile(0.99),
                sample.processorForThousand(),
                ratio,
                sample.errors());
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
