package io.leadgraph.answers.funnel;

import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity that a unit led to.
 *
 * @param amountE4 in ten-thousandths of the currency unit
 * @param openedAt only of those that are a buying center's own
 */
record FunnelDeal(
        String id,
        boolean won,
        @Nullable Long amountE4,
        @Nullable String currency,
        @Nullable Instant openedAt,
        @Nullable Instant wonAt) {

    static FunnelDeal of(Row row) {
        return new FunnelDeal(
                row.string("id"),
                "WON".equals(row.string("stage")),
                row.numberOrNull("amountE4"),
                row.stringOrNull("currency"),
                row.values().containsKey("openedAt") ? row.instantOrNull("openedAt") : null,
                row.values().containsKey("wonAt") ? row.instantOrNull("wonAt") : null);
    }
}
