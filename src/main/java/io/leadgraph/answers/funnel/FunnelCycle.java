package io.leadgraph.answers.funnel;

import io.leadgraph.facts.campaign.Campaign;
import io.leadgraph.facts.signal.LifecycleStage;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pass of a person through the lifecycle, as a unit of the funnel takes part in it.
 *
 * @param entries the stages it came to, in their order
 * @param deals those it led to that are the unit's
 * @param origin the campaign of its first response; null where there was none
 */
record FunnelCycle(
        Instant startedAt,
        List<Entry> entries,
        List<FunnelDeal> deals,
        @Nullable Campaign origin) {
    private static final String DEAL_LOST = "DEAL_LOST";
    private static final List<String> BEGUN_BY_DEAL = List.of("DEAL_OPENED", "DEAL_WON");

    /** @param rule which moved it; null where somebody did by hand */
    record Entry(LifecycleStage stage, Instant at, @Nullable String rule) {

        /** Whether it is the doing of the deal that it says was lost. */
        boolean byLostDeal() {
            return DEAL_LOST.equals(rule);
        }

        /** Whether only a sale leads there. */
        boolean sells() {
            return stage == LifecycleStage.OPPORTUNITY || stage == LifecycleStage.CUSTOMER;
        }
    }

    /** From {@code startedAt, entries, deals, origin}. */
    static FunnelCycle of(Row row) {
        Row campaign = row.rowOrNull("origin");
        return new FunnelCycle(
                row.instant("startedAt"),
                row.rows("entries").stream()
                        .map(move -> new Entry(
                                move.constant(LifecycleStage.class, "to"),
                                move.instant("at"),
                                move.stringOrNull("rule")))
                        .toList(),
                row.rows("deals").stream().map(FunnelDeal::of).toList(),
                campaign == null ? null : Campaign.of(campaign));
    }

    /** Whether it is no demand of the unit's: a deal that is none of the unit's began it. */
    boolean isOfOthers() {
        return deals.isEmpty() && BEGUN_BY_DEAL.contains(entries.getFirst().rule());
    }

    /** The later of a time and its begin. */
    Instant within(Instant at) {
        return at.isBefore(startedAt) ? startedAt : at;
    }
}
