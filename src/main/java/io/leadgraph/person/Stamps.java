package io.leadgraph.person;

import io.leadgraph.graph.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person or a member carries for a CRM field sync: each value with the time from which it holds. Category, relationship, reason and
 * kind are names of the API's enums; who decides them defines them.
 */
public record Stamps(
        @Nullable String category,
        @Nullable Instant categoryAt,
        @Nullable String relationship,
        @Nullable Instant relationshipAt,
        @Nullable String reason,
        @Nullable Instant reasonAt,
        @Nullable String lastActivityKind,
        @Nullable Instant lastActivityAt,
        @Nullable String lastActivitySource,
        @Nullable LeadStatus leadStatus,
        @Nullable Instant leadStatusAt) {

    /** Before the first inbound touch and the first lead record. */
    public static final Stamps NONE = new Stamps(null, null, null, null, null, null, null, null, null, null, null);

    /**
     * From a map projection {@code {category, relationship, reason, categoryAt, relationshipAt, reasonAt, lastActivityKind,
     * lastActivityAt, lastActivitySource, leadStatus, leadStatusAt}}; a time that is not stamped by itself is the category's.
     */
    public static Stamps of(Row row) {
        String reason = row.stringOrNull("reason");
        Instant at = row.instantOrNull("categoryAt");
        return new Stamps(
                row.stringOrNull("category"),
                at,
                row.stringOrNull("relationship"),
                or(row.instantOrNull("relationshipAt"), at),
                reason,
                reason == null ? null : or(row.instantOrNull("reasonAt"), at),
                row.stringOrNull("lastActivityKind"),
                row.instantOrNull("lastActivityAt"),
                row.stringOrNull("lastActivitySource"),
                row.constantOrNull(LeadStatus.class, "leadStatus"),
                row.instantOrNull("leadStatusAt"));
    }

    private static @Nullable Instant or(@Nullable Instant own, @Nullable Instant shared) {
        return own == null ? shared : own;
    }
}
