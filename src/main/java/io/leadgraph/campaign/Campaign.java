package io.leadgraph.campaign;

import io.leadgraph.graph.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
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
        boolean test) {

    /** From a map projection {@code {id, key, name, kind, startsOn, endsOn, costE4, currency, product, evergreen, test}}. */
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

    private static @Nullable BigDecimal amount(@Nullable Long tenThousandths) {
        if (tenThousandths == null) {
            return null;
        }
        BigDecimal plain = BigDecimal.valueOf(tenThousandths, 4).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
