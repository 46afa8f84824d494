package io.leadgraph.facts.campaign;

import io.leadgraph.platform.graph.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Anything a touch can belong to, in a tree of any depth.
 *
 * @param name the key where none was given
 * @param startsOn first day
 * @param endsOn last day; null for one that never ends
 * @param cost in units of {@code currency}; 0 for an evergreen one
 * @param currency ISO 4217
 * @param test whether everything that comes through it is a test
 * @param ancestors its parent, the parent's parent and so on, where the statement that read it has read them too, else null
 */
public record Campaign(
        String id,
        String key,
        String name,
        CampaignKind kind,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable BigDecimal cost,
        @Nullable String currency,
        @Nullable String product,
        boolean evergreen,
        boolean test,
        @Nullable List<Campaign> ancestors) {

    /** Without its ancestors. */
    public Campaign(
            String id,
            String key,
            String name,
            CampaignKind kind,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable BigDecimal cost,
            @Nullable String currency,
            @Nullable String product,
            boolean evergreen,
            boolean test) {
        this(id, key, name, kind, startsOn, endsOn, cost, currency, product, evergreen, test, null);
    }

    /**
     * From the map projection used for campaigns everywhere, the part {@code campaign/campaign} of queries. Its ancestors are
     * {@linkplain #under added} where they were read.
     */
    public static Campaign of(Row row) {
        return new Campaign(
                row.string("id"),
                row.string("key"),
                row.string("name"),
                row.constant(CampaignKind.class, "kind"),
                row.dateOrNull("startsOn"),
                row.dateOrNull("endsOn"),
                amount(row.numberOrNull("costE4")),
                row.stringOrNull("currency"),
                row.stringOrNull("product"),
                row.bool("evergreen"),
                row.bool("test"));
    }

    /** The same with its ancestors, the nearest first; none for the root of a tree. */
    public Campaign under(List<Campaign> ancestors) {
        return new Campaign(
                id,
                key,
                name,
                kind,
                startsOn,
                endsOn,
                cost,
                currency,
                product,
                evergreen,
                test,
                List.copyOf(ancestors));
    }

    /** The campaign it is part of, null for the root of a tree; only where {@link #ancestors} were read. */
    public @Nullable Campaign knownParent() {
        return ancestors == null || ancestors.isEmpty()
                ? null
                : ancestors.getFirst().under(ancestors.subList(1, ancestors.size()));
    }

    private static @Nullable BigDecimal amount(@Nullable Long tenThousandths) {
        if (tenThousandths == null) {
            return null;
        }
        BigDecimal plain = BigDecimal.valueOf(tenThousandths, 4).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
