package io.leadgraph.answers.funnel;

import io.leadgraph.facts.opportunity.OpportunityType;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity that a unit led to.
 *
 * @param amountE4 in ten-thousandths of the currency unit
 * @param begunAt when it was opened; where nobody said, when it was won, else when it became known
 * @param openedAt when it was open first; null of a won one of which nobody knows
 */
record FunnelDeal(
        String id,
        OpportunityType type,
        boolean won,
        boolean lost,
        @Nullable Long amountE4,
        @Nullable String currency,
        Instant begunAt,
        @Nullable Instant openedAt,
        @Nullable Instant wonAt) {

    static FunnelDeal of(Row row) {
        Instant opened = row.instantOrNull("openedAt");
        Instant won = row.instantOrNull("wonAt");
        Instant begun = opened != null ? opened : won != null ? won : row.instant("recordedAt");
        return new FunnelDeal(
                row.string("id"),
                row.constant(OpportunityType.class, "type"),
                "WON".equals(row.string("stage")),
                "LOST".equals(row.string("stage")),
                row.numberOrNull("amountE4"),
                row.stringOrNull("currency"),
                begun,
                opened == null && won != null ? null : begun,
                won);
    }
}
