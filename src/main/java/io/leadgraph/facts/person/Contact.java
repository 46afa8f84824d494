package io.leadgraph.facts.person;

import io.leadgraph.platform.graph.Row;
import java.time.Instant;

/**
 * A contact record: a person a sales team works with.
 *
 * @param createdAt in the source system where that is known
 */
public record Contact(String id, Instant createdAt) {

    /** From a map projection {@code {id, createdAt}}. */
    public static Contact of(Row row) {
        return new Contact(row.string("id"), row.instant("createdAt"));
    }
}
