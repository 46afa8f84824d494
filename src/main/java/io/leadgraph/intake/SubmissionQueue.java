package io.leadgraph.intake;

import io.leadgraph.graph.GraphUnavailableException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Lets concurrent single submissions share transactions: while one is being committed those that arrive meanwhile wait together and go into the
 * next. Nobody waits for company: an idle queue commits at once.
 */
@Component
class SubmissionQueue implements SmartLifecycle {
    /** More would make the first of a batch wait for the last. */
    private static final int MOST = 64;

    private static final Logger log = LoggerFactory.getLogger(SubmissionQueue.class);

    private final Intake intake;
    private final LinkedBlockingQueue<Waiting> queue = new LinkedBlockingQueue<>(10_000);
    private volatile Thread worker = new Thread();

    private record Waiting(Arrival arrival, CompletableFuture<Outcome> answer) {}

    SubmissionQueue(Intake intake) {
        this.intake = intake;
    }

    /** Decides and stores one arrival together with its neighbours. */
    Outcome submit(Arrival arrival) {
        Waiting waiting = new Waiting(arrival, new CompletableFuture<>());
        try {
            queue.put(waiting);
            return waiting.answer().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting to submit", e);
        }
    }

    @Override
    public void start() {
        worker = Thread.ofPlatform().name("intake").daemon().start(this::work);
    }

    @Override
    public void stop() {
        worker.interrupt();
    }

    @Override
    public boolean isRunning() {
        return worker.isAlive();
    }

    private void prepare() {
        try {
            intake.prepare();
        } catch (RuntimeException e) {
            // The first submission meets what is wrong, and is told.
            log.debug("Intake could not be prepared", e);
        }
    }

    private void work() {
        prepare();
        List<Waiting> batch = new ArrayList<>(MOST);
        while (!Thread.currentThread().isInterrupted()) {
            try {
                batch.add(queue.take());
            } catch (InterruptedException e) {
                return;
            }
            queue.drainTo(batch, MOST - 1);
            answer(List.copyOf(batch));
            batch.clear();
        }
    }

    private void answer(List<Waiting> batch) {
        try {
            List<Outcome> outcomes =
                    intake.run(batch.stream().map(Waiting::arrival).toList());
            for (int i = 0; i < outcomes.size(); i++) {
                batch.get(i).answer().complete(outcomes.get(i));
            }
        } catch (GraphUnavailableException e) {
            // Each alone would wait out the same time limit once more.
            fail(batch, e);
        } catch (RuntimeException e) {
            if (batch.size() == 1) {
                fail(batch, e);
            } else {
                // One of them spoils the transaction: each alone, so that the others get their answer.
                batch.forEach(one -> answer(List.of(one)));
            }
        } catch (Error e) {
            // The worker lives on: callers would wait for a dead one for ever.
            fail(batch, e);
        }
    }

    private static void fail(List<Waiting> batch, Throwable cause) {
        batch.forEach(one -> one.answer().completeExceptionally(cause));
    }
}
