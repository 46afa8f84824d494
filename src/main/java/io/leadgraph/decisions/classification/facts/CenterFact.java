package io.leadgraph.decisions.classification.facts;

import io.leadgraph.facts.center.BuyingCenter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A buying center.
 *
 * @param wonAt when its first deal was won
 */
public record CenterFact(
        BuyingCenter center, String accountId, @Nullable Instant wonAt) {

    public String id() {
        return center.id();
    }

    public String key() {
        return center.key();
    }

    public boolean wonBy(Instant time) {
        return wonAt != null && !wonAt.isAfter(time);
    }
}
