package io.leadgraph.intake;

import io.leadgraph.graph.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A buying center.
 *
 * @param wonAt when its first deal was won
 */
record CenterFact(
        String id, String key, String accountId, @Nullable Instant wonAt, Row row) {

    static CenterFact of(Row row) {
        return new CenterFact(
                row.string("id"), row.string("key"), row.string("accountId"), row.instantOrNull("wonAt"), row);
    }

    boolean wonBy(Instant time) {
        return wonAt != null && !wonAt.isAfter(time);
    }
}
