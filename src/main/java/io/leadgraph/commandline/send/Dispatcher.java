package io.leadgraph.commandline.send;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Runs a bounded number of requests beside the reading of the file; whoever submits waits for a place, so memory stays bounded too. */
public final class Dispatcher implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private final Semaphore places;
    private final int concurrency;

    public Dispatcher(int concurrency) {
        this.concurrency = concurrency;
        this.places = new Semaphore(concurrency);
    }

    /** @throws RuntimeException what an earlier piece of work failed with; the new one is not started then */
    void submit(Runnable work) {
        places.acquireUninterruptibly();
        if (failure.get() != null) {
            places.release();
        } else {
            threads.execute(() -> run(work));
        }
        rethrow();
    }

    private void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
        } finally {
            places.release();
        }
    }

    /** Waits for all that was submitted. */
    void await() {
        places.acquireUninterruptibly(concurrency);
        places.release(concurrency);
        rethrow();
    }

    private void rethrow() {
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
