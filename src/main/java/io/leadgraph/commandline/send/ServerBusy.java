package io.leadgraph.commandline.send;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** No answer, or an answer that says try later; the same request may pass in a while. */
final class ServerBusy extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Duration wait;

    /** @param wait what the server asked for, or null */
    ServerBusy(String message, @Nullable Duration wait) {
        super(message);
        this.wait = wait;
    }

    @Nullable
    Duration waitAskedFor() {
        return wait;
    }
}
