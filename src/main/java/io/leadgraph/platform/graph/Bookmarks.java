package io.leadgraph.platform.graph;

import io.leadgraph.platform.common.BadArgumentException;

/** Names states of the graph, so that a client can ask to see at least what it, or somebody else, wrote. */
public interface Bookmarks {

    /** The bookmark of the last state this process has committed or read; empty text before the first. */
    String bookmark();

    /**
     * Makes later reads of this process see at least the state of the bookmark, waiting for it where the database is a cluster.
     *
     * @param bookmark one or more bookmarks, separated by blanks
     * @throws BadArgumentException when the database never gave such a bookmark
     * @throws GraphUnavailableException when the state did not arrive in time
     */
    void await(String bookmark);
}
