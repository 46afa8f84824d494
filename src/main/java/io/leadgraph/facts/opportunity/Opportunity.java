package io.leadgraph.facts.opportunity;

import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.upsert.Amounts;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deal, without what hangs on it.
 *
 * @param toldType what kind of sale it is, where somebody said; else it follows from what the account was and had bought
 * @param amount in {@code currency}, at most four decimals
 * @param currency ISO 4217
 * @param accountId id of its account, where it has one
 * @param buyingCenterId id of its buying center, where it has one
 * @param createdAt when it was first stored here
 */
public record Opportunity(
        String id,
        String key,
        @Nullable String name,
        @Nullable OpportunityType toldType,
        OpportunityStage stage,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String product,
        @Nullable String owner,
        @Nullable String leadSource,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String accountId,
        @Nullable String buyingCenterId,
        Instant createdAt) {

    /** From the map projection used for opportunities everywhere, the part {@code opportunity/opportunity} of queries. */
    public static Opportunity of(Row row) {
        return new Opportunity(
                row.string("id"),
                row.string("key"),
                row.stringOrNull("name"),
                row.constantOrNull(OpportunityType.class, "type"),
                row.constant(OpportunityStage.class, "stage"),
                Amounts.ofE4(row.numberOrNull("amountE4")),
                row.stringOrNull("currency"),
                row.stringOrNull("product"),
                row.stringOrNull("owner"),
                row.stringOrNull("leadSource"),
                row.instantOrNull("openedAt"),
                row.instantOrNull("closedAt"),
                row.stringOrNull("accountId"),
                row.stringOrNull("buyingCenterId"),
                row.instant("recordedAt"));
    }
}
