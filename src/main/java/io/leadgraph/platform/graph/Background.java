package io.leadgraph.platform.graph;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs jobs beside the product, step by step: of each one run at a time, ended between two steps when the product stops, while
 * there still is a database.
 */
@Component
public class Background implements SmartLifecycle {
    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private final ReentrantReadWriteLock steps = new ReentrantReadWriteLock();
    private volatile boolean started;

    /**
     * Runs a job, unless it runs already.
     *
     * @param step one step; false where nothing is left to do
     */
    public void run(String job, BooleanSupplier step) {
        if (running.add(job)) {
            try {
                while (step(step)) {
                    // on to the next one
                }
            } finally {
                running.remove(job);
            }
        }
    }

    private boolean step(BooleanSupplier step) {
        steps.readLock().lock();
        try {
            return started && step.getAsBoolean();
        } finally {
            steps.readLock().unlock();
        }
    }

    @Override
    public void start() {
        started = true;
    }

    /** Waits for the steps that are being done. */
    @Override
    public void stop() {
        steps.writeLock().lock();
        try {
            started = false;
        } finally {
            steps.writeLock().unlock();
        }
    }

    @Override
    public boolean isRunning() {
        return started;
    }
}
