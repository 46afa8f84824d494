package io.leadgraph.platform.graph;

/** What a query does to the graph; stated in its file's header and held by a test. */
public enum Access {
    READ,
    WRITE
}
