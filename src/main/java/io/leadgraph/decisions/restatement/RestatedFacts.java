package io.leadgraph.decisions.restatement;

import io.leadgraph.decisions.classification.Classification;
import io.leadgraph.facts.account.Account;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What is decided about stored touches from every fact known now, without anything that depends on when they were stored. */
@Service
public class RestatedFacts {
    private final Restatement restatement;

    RestatedFacts(Restatement restatement) {
        this.restatement = restatement;
    }

    /** By touch id: category, relationship, reason, account and flags by name. Two statements however many; outbound touches have none. */
    public Map<String, Map<String, @Nullable Object>> of(Collection<String> touchIds) {
        return restatement.of(touchIds).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, decided -> facts(decided.getValue())));
    }

    private static Map<String, @Nullable Object> facts(Classification decision) {
        Account account = decision.account();
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("category", decision.category());
        facts.put("reason", decision.reason());
        facts.put("account", account == null ? null : account.key());
        facts.put("relatedCustomer", decision.relatedCustomer());
        facts.put("formerCustomer", decision.formerCustomer());
        facts.put("possibleCustomer", decision.possibleCustomer());
        facts.put("newBuyingCenter", decision.newBuyingCenter());
        return facts;
    }
}
