package io.leadgraph.facts.person.merge;

import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One person found to be another: from then on the other's identities are the survivor's.
 *
 * @param otherId the id the other had, which answers with the survivor while it holds
 * @param at since when
 * @param undoneAt until when; null while it holds
 */
public record PersonMerge(
        String id,
        String survivorId,
        String otherId,
        @Nullable String otherName,
        Instant at,
        @Nullable String note,
        @Nullable String by,
        @Nullable Instant undoneAt) {

    static PersonMerge of(Row row) {
        Row merge = Objects.requireNonNull(row.rowOrNull("merge"));
        return new PersonMerge(
                merge.string("id"),
                merge.string("survivorId"),
                merge.string("otherId"),
                merge.stringOrNull("otherName"),
                merge.instant("recordedAt"),
                merge.stringOrNull("note"),
                merge.stringOrNull("by"),
                merge.instantOrNull("supersededAt"));
    }
}
