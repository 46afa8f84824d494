package io.leadgraph.platform.graph;

import org.jspecify.annotations.Nullable;

/** Tells a database that is away or too slow (try again) from a fault of ours (don't). */
public final class Failures {
    private Failures() {}

    /** A {@link GraphUnavailableException} for what passes by itself, else the failure as it came. */
    public static RuntimeException translate(RuntimeException failure, @Nullable String code) {
        boolean passing = code == null
                || code.isEmpty()
                || code.equals("N/A")
                || code.startsWith("Neo.TransientError")
                || code.contains("TransactionTimedOut")
                || code.contains("DatabaseUnavailable")
                || code.contains("Terminated")
                // the time ran out while it waited for a lock
                || code.contains("LockClientStopped");
        return passing ? new GraphUnavailableException("The database is not available", failure) : failure;
    }
}
