package io.leadgraph.facts.opportunity;

import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.paging.Times;
import io.leadgraph.platform.upsert.Amounts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity with what is held of its history and its contacts now.
 *
 * @param stages oldest first
 */
record OpportunityState(Opportunity opportunity, List<StageEntry> stages, List<ContactRoleState> contacts) {

    static OpportunityState of(Row row) {
        return new OpportunityState(
                Opportunity.of(row),
                row.rows("stages").stream().map(StageEntry::of).toList(),
                row.rows("contacts").stream().map(ContactRoleState::of).toList());
    }

    /** What the node carries, derived values included. */
    Map<String, @Nullable Object> properties() {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("name", opportunity.name());
        properties.put("type", opportunity.toldType());
        properties.put("stage", opportunity.stage());
        properties.put("amountE4", Amounts.toE4(opportunity.amount()));
        properties.put("currency", opportunity.currency());
        properties.put("product", opportunity.product());
        properties.put("owner", opportunity.owner());
        properties.put("leadSource", opportunity.leadSource());
        properties.put("openedAt", opportunity.openedAt());
        properties.put("closedAt", opportunity.closedAt());
        properties.put("wonAt", opportunity.stage() == OpportunityStage.WON ? opportunity.closedAt() : null);
        properties.put("accountId", opportunity.accountId());
        properties.put("buyingCenterId", opportunity.buyingCenterId());
        properties.put("recordedAt", opportunity.createdAt());
        properties.put("sortAmount", sortAmount(opportunity.amount()));
        properties.put("sortOpened", sortTime(opportunity.openedAt()));
        properties.put("sortClosed", sortTime(opportunity.closedAt()));
        return properties;
    }

    /** What opportunities are ordered by amount by; those without one count for less than all others. */
    private static long sortAmount(@Nullable BigDecimal amount) {
        Long amountE4 = Amounts.toE4(amount);
        return amountE4 == null ? -1 : amountE4;
    }

    /** What they are ordered by a time by; those without it are before all times. */
    private static Instant sortTime(@Nullable Instant time) {
        return time == null ? Times.EARLIEST : time;
    }
}
