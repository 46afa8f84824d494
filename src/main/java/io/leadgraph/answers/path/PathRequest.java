package io.leadgraph.answers.path;

import io.leadgraph.platform.common.BadArgumentException;
import java.time.Instant;
import java.util.Map;

/**
 * By which paths journeys begin in a time.
 *
 * @param depth steps of a path at most
 * @param top how many paths
 */
record PathRequest(JourneyOwner of, PathLabel by, Instant from, Instant to, int depth, int top) {
    /** The inbound touches a time may have: all of them are read. */
    static final int MOST = 200_000;

    /** @throws BadArgumentException naming the argument that is wrong */
    PathRequest {
        if (!from.isBefore(to)) {
            throw new BadArgumentException("from must be before to");
        }
        if (depth < 2 || depth > 10) {
            throw new BadArgumentException("depth must be 2 to 10");
        }
        if (top < 1 || top > 100) {
            throw new BadArgumentException("top must be 1 to 100");
        }
    }

    Map<String, Object> parameters() {
        return Map.of("of", of, "by", by, "from", from, "to", to, "depth", depth, "most", MOST + 1);
    }
}
