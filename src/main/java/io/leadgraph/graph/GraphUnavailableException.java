package io.leadgraph.graph;

/** The database could not be reached, or a query was ended by its time limit. Safe to try again. */
public class GraphUnavailableException extends RuntimeException {
    public GraphUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
