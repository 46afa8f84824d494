package io.leadgraph.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** So many clients, each sending its next request when the last is answered, for so long. */
record Load(int clients, Duration warmUp, Duration measured) {
    private static final AtomicLong NUMBER = new AtomicLong();

    /** What came of it; times in milliseconds, processor time of all processes in seconds for 1,000 submissions. */
    record Result(double rate, double p50, double p99, double processor, long errors) {}

    private record Client(List<Long> nanos, long stored, long errors) {}

    Result run(Work work, Supplier<Duration> processorTime) throws Exception {
        during(warmUp, work);
        Duration before = processorTime.get();
        long start = System.nanoTime();
        List<Client> done = during(measured, work);
        double seconds = (System.nanoTime() - start) / 1e9;
        double processor = processorTime.get().minus(before).toNanos() / 1e9;
        long stored = done.stream().mapToLong(Client::stored).sum();
        long[] nanos = done.stream()
                .flatMap(c -> c.nanos().stream())
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        return new Result(
                stored / seconds,
                percentile(nanos, 0.5),
                percentile(nanos, 0.99),
                processor / stored * 1000,
                done.stream().mapToLong(Client::errors).sum());
    }

    private List<Client> during(Duration time, Work work) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Client> client = () -> client(end, work);
            List<Client> done = new ArrayList<>();
            for (Future<Client> one : threads.invokeAll(java.util.Collections.nCopies(clients, client))) {
                done.add(one.get());
            }
            return done;
        }
    }

    private static Client client(long end, Work work) {
        List<Long> nanos = new ArrayList<>();
        long stored = 0;
        long errors = 0;
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            try {
                stored += work.once(NUMBER.incrementAndGet());
                nanos.add(System.nanoTime() - start);
            } catch (Exception e) {
                errors++;
            }
        }
        return new Client(nanos, stored, errors);
    }

    private static double percentile(long[] sorted, double part) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1, (long) (sorted.length * part))] / 1e6;
    }

    @Override
    public String toString() {
        return Arrays.asList(clients, warmUp, measured).toString();
    }
}
