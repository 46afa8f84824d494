package io.leadgraph.decisions.engagement;

import io.leadgraph.facts.account.AccountScope;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What the people of accounts have asked for lately, by the default model. */
@Service
public class ProductInterests {
    private final Engagements engagements;

    ProductInterests(Engagements engagements) {
        this.engagements = engagements;
    }

    /** By account id, the most wanted product first, in one statement. */
    public Map<String, List<ProductInterest>> of(Collection<String> accountIds, Duration window) {
        EngagementRequest request =
                new EngagementRequest(AccountScope.SELF, null, window, ScoringModel.DEFAULT_NAME, false);
        return engagements.ofAccounts(accountIds, request).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, account -> account.getValue().productInterest()));
    }
}
