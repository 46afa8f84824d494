package io.leadgraph.benchmark;

import java.time.Duration;
import java.util.Locale;

/**
 * The product beside the bare driver: both warmed up, then taking turns, so that neither always comes first. Prints rows of one
 * Markdown table.
 *
 * @param warmUp of each side before a row
 * @param turn of each side, twice a row
 */
record Comparison(Duration warmUp, Duration turn) {

    /** Measured so many seconds a row. */
    static Comparison of(int seconds) {
        return new Comparison(Duration.ofSeconds(seconds), Duration.ofMillis(seconds * 500L));
    }

    static void printHeader() {
        print(
                "| database | what | clients | who | a second | p50 ms | p99 ms | processor s for 1,000 | of the bare driver | errors |");
        print("|---|---|---|---|---|---|---|---|---|---|");
    }

    static void print(String line) {
        System.out.println(line);
    }

    /**
     * Much longer than the pause before a row: compilers need their time on few processors, and both sides shall be as fast as
     * they get.
     */
    void warm(Load load, Work bare, Work product) throws Exception {
        load.run(bare, warmUp.multipliedBy(3));
        load.run(product, warmUp.multipliedBy(3));
    }

    void print(String where, String what, Load load, Work bare, Work product) throws Exception {
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
}
