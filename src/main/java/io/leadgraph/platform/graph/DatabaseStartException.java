package io.leadgraph.platform.graph;

import org.jspecify.annotations.Nullable;

/** There is no database to start with; says what is wrong, and what the reader can do about it. */
public class DatabaseStartException extends RuntimeException {
    private final String remedy;

    public DatabaseStartException(String message, String remedy, @Nullable Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    /** What to do, in words for the person at the command line. */
    public String remedy() {
        return remedy;
    }
}
