package io.leadgraph.answers.funnel;

import io.leadgraph.facts.campaign.Campaign;
import io.leadgraph.facts.opportunity.OpportunityType;
import io.leadgraph.facts.signal.LifecycleStage;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pass of a person through the lifecycle, as a unit of the funnel takes part in it.
 *
 * @param entries the stages it came to, in their order
 * @param deals those it led to that are the unit's and count
 * @param uncounted those it led to that are the unit's, but another kind of sale than is counted
 * @param origin the campaign of its first response; null where there was none
 */
record FunnelCycle(
        Instant startedAt,
        List<Entry> entries,
        List<FunnelDeal> deals,
        List<FunnelDeal> uncounted,
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

    /**
     * From {@code startedAt, entries, deals, origin}.
     *
     * @param types the kinds of sale that count
     */
    static FunnelCycle of(Row row, Collection<OpportunityType> types) {
        Row campaign = row.rowOrNull("origin");
        List<FunnelDeal> deals = row.rows("deals").stream().map(FunnelDeal::of).toList();
        return new FunnelCycle(
                row.instant("startedAt"),
                row.rows("entries").stream()
                        .map(move -> new Entry(
                                move.constant(LifecycleStage.class, "to"),
                                move.instant("at"),
                                move.stringOrNull("rule")))
                        .toList(),
                deals.stream().filter(deal -> types.contains(deal.type())).toList(),
                deals.stream().filter(deal -> !types.contains(deal.type())).toList(),
                campaign == null ? null : Campaign.of(campaign));
    }

    /** The stages it came to, without those to which only deals led that don't count. */
    List<Entry> counted() {
        return entries.stream().filter(entry -> !isUncounted(entry.stage())).toList();
    }

    private boolean isUncounted(LifecycleStage stage) {
        return switch (stage) {
            case OPPORTUNITY -> deals.isEmpty() && !uncounted.isEmpty();
            case CUSTOMER ->
                deals.stream().noneMatch(FunnelDeal::won) && uncounted.stream().anyMatch(FunnelDeal::won);
            default -> false;
        };
    }

    /** Whether it is no demand of the unit's: a deal began it that is none of the unit's, or doesn't count. */
    boolean isOfOthers() {
        return deals.isEmpty() && BEGUN_BY_DEAL.contains(entries.getFirst().rule());
    }

    /** The later of a time and its begin. */
    Instant within(Instant at) {
        return at.isBefore(startedAt) ? startedAt : at;
    }
}
