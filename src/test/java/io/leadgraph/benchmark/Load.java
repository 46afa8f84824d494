package io.leadgraph.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** So many clients, each sending its next request when the last is answered. */
record Load(int clients, Supplier<Duration> processorTime) {
    private static final AtomicLong NUMBER = new AtomicLong();

    private record Client(List<Long> nanos, long stored, long errors) {}

    /** Runs for so long and gives what came of it. */
    Sample run(Work work, Duration time) throws Exception {
        Duration before = processorTime.get();
        long start = System.nanoTime();
        List<Client> done = during(time, work);
        double seconds = (System.nanoTime() - start) / 1e9;
        double processor = processorTime.get().minus(before).toNanos() / 1e9;
        return new Sample(
                seconds,
                processor,
                done.stream().mapToLong(Client::stored).sum(),
                done.stream().mapToLong(Client::errors).sum(),
                done.stream().flatMap(c -> c.nanos().stream()).toList());
    }

    private List<Client> during(Duration time, Work work) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Client> client = () -> client(end, work);
            List<Client> done = new ArrayList<>();
            for (Future<Client> one : threads.invokeAll(Collections.nCopies(clients, client))) {
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
}
