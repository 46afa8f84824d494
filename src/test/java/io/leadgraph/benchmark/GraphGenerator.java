package io.leadgraph.benchmark;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Fills an empty database with a graph of any size, as the model document says and as intake would have left it: people with touches in
 * campaigns, memberships, decisions, roll-ups, accounts in trees, buying centers. Two writers, a few blocks of people a
 * transaction, nothing kept.
 */
final class GraphGenerator {
    private static final int WRITERS = 2;
    /** A thousand touches each. */
    private static final int BLOCKS_A_TRANSACTION = 3;

    private final Driver driver;
    private final GraphShape shape;
    private final PrintStream out;

    GraphGenerator(Driver driver, GraphShape shape, PrintStream out) {
        this.driver = driver;
        this.shape = shape;
        this.out = out;
    }

    void run() throws Exception {
        write(GeneratedCypher.CAMPAIGNS, GeneratedRows.campaigns());
        for (int first = 0; first < shape.accounts(); first += 1_000) {
            write(GeneratedCypher.ACCOUNTS, GeneratedRows.accounts(first, Math.min(first + 1_000, shape.accounts())));
        }
        write(GeneratedCypher.TREES, GeneratedRows.trees(shape.accounts()));
        people();
        write(GeneratedCypher.CENTERS, GeneratedRows.centers(shape));
    }

    private void people() throws Exception {
        AtomicInteger next = new AtomicInteger();
        try (ProgressBar bar = bar();
                ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Void>> writers = IntStream.range(0, WRITERS)
                    .<Callable<Void>>mapToObj(writer -> () -> people(next, bar))
                    .toList();
            for (Future<Void> writer : threads.invokeAll(writers)) {
                writer.get();
            }
        }
    }

    private Void people(AtomicInteger next, ProgressBar bar) {
        int first = next.getAndAdd(BLOCKS_A_TRANSACTION);
        while (first < shape.blocks()) {
            int end = Math.min(first + BLOCKS_A_TRANSACTION, shape.blocks());
            List<Map<String, Object>> people = IntStream.range(first, end)
                    .mapToObj(block -> new GeneratedPeople(shape, block).rows())
                    .flatMap(List::stream)
                    .toList();
            write(GeneratedCypher.PEOPLE, people);
            bar.stepBy((long) (end - first) * GraphShape.TOUCHES_OF_A_BLOCK);
            first = next.getAndAdd(BLOCKS_A_TRANSACTION);
        }
        return null;
    }

    private void write(String statement, List<Map<String, Object>> rows) {
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(
                    tx -> tx.run(statement, Map.of("rows", rows)).consume());
        }
    }

    private ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName("generating")
                .setInitialMax(shape.touches())
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" touches", 1)
                .showSpeed()
                .setUpdateIntervalMillis(1_000)
                .setConsumer(new ConsoleProgressBarConsumer(out, 100))
                .build();
    }
}
