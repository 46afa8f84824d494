package io.leadgraph.facts.person;

import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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

    /**
     * What a lead record is found by in lists: the owner it was routed to, or else the queue where it waits.
     *
     * @return null where it was routed to neither
     */
    public static @Nullable String heldBy(@Nullable String owner, @Nullable String queue) {
        if (owner != null) {
            return "owner:" + owner;
        }
        return queue == null ? null : "queue:" + queue;
    }

    public boolean open() {
        return status.open();
    }
}
