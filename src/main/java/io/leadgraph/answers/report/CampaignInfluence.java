package io.leadgraph.answers.report;

import io.leadgraph.facts.opportunity.OpportunityType;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.upsert.Amounts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign cost in one currency, and what was won in that currency at accounts that had responded to it.
 *
 * @param currency ISO 4217
 * @param deals how many deals were won
 * @param revenue their amounts, each whole
 * @param byType the same by kind of sale
 */
record CampaignInfluence(String currency, BigDecimal cost, int deals, BigDecimal revenue, List<OfType> byType) {
    private static final int DECIMALS = 4;

    /** Deals that are one kind of sale. */
    record OfType(OpportunityType type, int deals, BigDecimal revenue) {
        private OfType plus(OfType other) {
            return new OfType(type, deals + other.deals, revenue.add(other.revenue));
        }
    }

    /** One of each currency, in their order; from {@code costs: [{currency, amountE4}], deals: [{currency, amountE4, type}]}. */
    static List<CampaignInfluence> of(Row row) {
        Map<String, CampaignInfluence> byCurrency = new TreeMap<>();
        Stream.concat(
                        row.rows("costs").stream().map(CampaignInfluence::spent),
                        row.rows("deals").stream().map(CampaignInfluence::won))
                .forEach(one -> byCurrency.merge(one.currency(), one, CampaignInfluence::plus));
        return new ArrayList<>(byCurrency.values());
    }

    private static CampaignInfluence spent(Row cost) {
        return new CampaignInfluence(cost.string("currency"), amount(cost), 0, BigDecimal.ZERO, List.of());
    }

    private static CampaignInfluence won(Row deal) {
        OfType type = new OfType(deal.constant(OpportunityType.class, "type"), 1, amount(deal));
        return new CampaignInfluence(deal.string("currency"), BigDecimal.ZERO, 1, type.revenue(), List.of(type));
    }

    private CampaignInfluence plus(CampaignInfluence other) {
        Map<OpportunityType, OfType> types = new EnumMap<>(OpportunityType.class);
        Stream.concat(byType.stream(), other.byType.stream())
                .forEach(one -> types.merge(one.type(), one, OfType::plus));
        return new CampaignInfluence(
                currency,
                cost.add(other.cost),
                deals + other.deals,
                revenue.add(other.revenue),
                List.copyOf(types.values()));
    }

    /** What came back beyond the cost, as a multiple of it; null where nothing was spent. */
    public @Nullable BigDecimal returnOnInvestment() {
        return cost.signum() == 0 ? null : rounded(revenue.subtract(cost).divide(cost, MathContext.DECIMAL64));
    }

    /** Null where no deal was won. */
    public @Nullable BigDecimal costPerDeal() {
        return deals == 0 ? null : rounded(cost.divide(BigDecimal.valueOf(deals), MathContext.DECIMAL64));
    }

    private static BigDecimal amount(Row row) {
        return Objects.requireNonNull(Amounts.ofE4(row.number("amountE4")));
    }

    private static BigDecimal rounded(BigDecimal ratio) {
        return Amounts.plain(ratio.setScale(DECIMALS, RoundingMode.HALF_EVEN));
    }
}
