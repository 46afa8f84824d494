package io.leadgraph.facts.person;

import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An address a person holds or held; the API calls it EmailAddress. */
record Email(
        String address,
        boolean current,
        @Nullable Instant from,
        @Nullable Instant to) {

    static Email of(Row row) {
        return new Email(
                row.string("address"), row.bool("current"), row.instantOrNull("from"), row.instantOrNull("to"));
    }
}
