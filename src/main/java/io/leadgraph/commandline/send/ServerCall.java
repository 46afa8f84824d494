package io.leadgraph.commandline.send;

import java.util.List;

/** One way to hand inputs to the server. */
public interface ServerCall {
    /** The API takes no more rows in one bulk mutation. */
    int MAX_ITEMS = 1000;

    /**
     * @return an outcome for each item, in order
     * @throws RequestRefused when the server refuses the request as a whole
     */
    List<RowOutcome> send(List<ImportInput> items) throws RequestRefused;

    /** @return most items in one request */
    default int limit() {
        return MAX_ITEMS;
    }
}
