package io.leadgraph.intake;

import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.intake.record.Outcome;
import io.leadgraph.platform.graph.GraphUnavailableException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Lets concurrent single submissions share transactions: while one is being committed those that arrive meanwhile wait together
 * and go into the
 * next. Nobody waits for company: an idle queue commits at once. Nobody waits for ever either: whom it can't serve any more it tells so.
 */
@Component
class SubmissionQueue implements SmartLifecycle {
    /** More would make the first of a batch wait for the last. */
    private static final int MOST = 64;

    private static final Logger log = LoggerFactory.getLogger(SubmissionQueue.class);

    private final Intake intake;
    private final LinkedBlockingQueue<Waiting> queue = new LinkedBlockingQueue<>(10_000);
    /** Held while a batch is answered; fair, so that a stop comes before the next batch. */
    private final ReentrantLock working = new ReentrantLock(true);

    private volatile boolean running;
    private volatile Thread worker = new Thread();

    private record Waiting(IntakeInput arrival, CompletableFuture<Outcome> answer) {}

    SubmissionQueue(Intake intake) {
        this.intake = intake;
    }

    /** Decides and stores one arrival together with its neighbours. */
    Outcome submit(IntakeInput arrival) {
        Waiting waiting = new Waiting(arrival, new CompletableFuture<>());
        try {
            queue.put(waiting);
            refuseIfStopped(waiting);
            return waiting.answer().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting to submit", e);
        }
    }

    /** How many wait for the next batch. */
    int waiting() {
        return queue.size();
    }

    @Override
    public void start() {
        prepare();
        running = true;
        worker = Thread.ofPlatform().name("intake").daemon().start(this::work);
    }

    /** Lets the batch under way be committed and refuses who still waits. */
    @Override
    public void stop() {
        // An interrupt in the middle of a commit closes the embedded database's log under it, and ends the database.
        working.lock();
        try {
            running = false;
            worker.interrupt();
        } finally {
            working.unlock();
        }
        refuseAll();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the first request comes, and after the last has been answered. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
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
        List<Waiting> batch = new ArrayList<>(MOST);
        try {
            while (true) {
                batch.add(queue.take());
                serve(batch);
                batch.clear();
            }
        } catch (InterruptedException e) {
            // The stop: nothing is under way.
        }
    }

    private void serve(List<Waiting> batch) {
        working.lock();
        try {
            queue.drainTo(batch, MOST - batch.size());
            if (Thread.currentThread().isInterrupted()) {
                fail(batch, stopped());
            } else {
                answer(batch);
            }
        } finally {
            working.unlock();
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

    /** Who comes too late for the worker takes the submission back, unless the stop has refused it already. */
    private void refuseIfStopped(Waiting waiting) {
        if (!running && queue.remove(waiting)) {
            throw stopped();
        }
    }

    private void refuseAll() {
        List<Waiting> rest = new ArrayList<>();
        queue.drainTo(rest);
        fail(rest, stopped());
    }

    private static GraphUnavailableException stopped() {
        return new GraphUnavailableException("Intake has stopped", null);
    }

    private static void fail(List<Waiting> batch, Throwable cause) {
        batch.forEach(one -> one.answer().completeExceptionally(cause));
    }
}
