package io.leadgraph.facts.person;

import io.leadgraph.platform.graph.Row;
import java.time.Instant;

/**
 * A lead record: a person who has not been converted, or was.
 *
 * @param createdAt in the source system where that is known
 */
public record Lead(String id, LeadStatus status, Instant createdAt) {

    /** From the map projection used for lead records everywhere, the part {@code person/lead} of queries. */
    public static Lead of(Row row) {
        return new Lead(row.string("id"), row.constant(LeadStatus.class, "status"), row.instant("createdAt"));
    }

    public boolean open() {
        return status.open();
    }
}
