package io.leadgraph.platform.graph;

/** Offered by the embedded database; an interface, so that nothing here names a class that the plain jar lacks. */
@FunctionalInterface
public interface InProcess {
    Graph graph();
}
