package io.leadgraph.answers.report;

import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.upsert.Amounts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign cost in one currency, and what was won in that currency at accounts that had responded to it.
 *
 * @param currency ISO 4217
 * @param deals how many deals were won
 * @param revenue their amounts, each whole
 */
record CampaignInfluence(String currency, BigDecimal cost, int deals, BigDecimal revenue) {
    private static final int DECIMALS = 4;

    /** One of each currency, in their order; from {@code costs, deals: [{currency, amountE4}]}. */
    static List<CampaignInfluence> of(Row row) {
        Map<String, CampaignInfluence> byCurrency = new TreeMap<>();
        row.rows("costs").forEach(cost -> add(byCurrency, cost, amount(cost), 0, BigDecimal.ZERO));
        row.rows("deals").forEach(deal -> add(byCurrency, deal, BigDecimal.ZERO, 1, amount(deal)));
        return new ArrayList<>(byCurrency.values());
    }

    private static void add(
            Map<String, CampaignInfluence> all, Row row, BigDecimal cost, int deals, BigDecimal revenue) {
        all.merge(
                row.string("currency"),
                new CampaignInfluence(row.string("currency"), cost, deals, revenue),
                CampaignInfluence::plus);
    }

    private CampaignInfluence plus(CampaignInfluence other) {
        return new CampaignInfluence(currency, cost.add(other.cost), deals + other.deals, revenue.add(other.revenue));
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
