package io.leadgraph.facts.person;

import io.leadgraph.platform.common.Basis;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.paging.BatchedField;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;

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

    /** The stamps of many nodes of one kind, read on the basis that is asked for; {@link #NONE} where there are none. */
    public static BatchedField<Basis, Stamps> field(
            BatchLoaderRegistry registry,
            String name,
            Function<Collection<String>, Map<String, Stamps>> recorded,
            Function<Collection<String>, Map<String, Stamps>> restated) {
        return new BatchedField<>(
                registry,
                name,
                (ids, basis) -> (basis == Basis.RESTATED ? restated : recorded).apply(ids),
                basis -> NONE);
    }

    private static @Nullable Instant or(@Nullable Instant own, @Nullable Instant shared) {
        return own == null ? shared : own;
    }
}
