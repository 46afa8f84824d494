package io.leadgraph.facts.campaign;

import io.leadgraph.platform.graph.Row;
import java.time.Instant;

/**
 * A member's change of status; the API calls it MemberStatusChange.
 *
 * @param responded whether the status counted as a response when it was set
 */
record StatusChange(String status, boolean responded, Instant at, Instant recordedAt) {

    static StatusChange of(Row row) {
        return new StatusChange(
                row.string("status"), row.bool("responded"), row.instant("at"), row.instant("recordedAt"));
    }
}
