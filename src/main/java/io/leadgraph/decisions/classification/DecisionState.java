package io.leadgraph.decisions.classification;

import io.leadgraph.platform.graph.Row;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a decision says that later facts may change. */
public record DecisionState(
        LeadCategory category,
        @Nullable NotApplicableReason reason,
        @Nullable String accountId,
        boolean relatedCustomer,
        boolean formerCustomer,
        boolean possibleCustomer,
        boolean newBuyingCenter) {

    public static DecisionState of(Row row) {
        return new DecisionState(
                row.constant(LeadCategory.class, "category"),
                row.constantOrNull(NotApplicableReason.class, "reason"),
                row.stringOrNull("accountId"),
                row.bool("relatedCustomer"),
                row.bool("formerCustomer"),
                row.bool("possibleCustomer"),
                row.bool("newBuyingCenter"));
    }

    public static DecisionState of(Decision decision) {
        Verdict verdict = decision.verdict();
        return new DecisionState(
                decision.category(),
                verdict.reason(),
                Optional.ofNullable(decision.choice().account())
                        .map(account -> account.account().id())
                        .orElse(null),
                verdict.relatedCustomer(),
                verdict.formerCustomer(),
                verdict.possibleCustomer(),
                verdict.newBuyingCenter());
    }

    public Map<String, @Nullable Object> properties() {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("category", category);
        properties.put("reason", reason);
        properties.put("accountId", accountId);
        properties.put("relatedCustomer", relatedCustomer);
        properties.put("formerCustomer", formerCustomer);
        properties.put("possibleCustomer", possibleCustomer);
        properties.put("newBuyingCenter", newBuyingCenter);
        return properties;
    }
}
