package io.leadgraph.platform.graph;

import org.jspecify.annotations.Nullable;

/** The database could not be reached, or a query was ended by its time limit. Safe to try again. */
public class GraphUnavailableException extends RuntimeException {
    public GraphUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
