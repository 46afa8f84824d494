package io.leadgraph.intake;

import io.leadgraph.account.BuyingCenter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A buying center.
 *
 * @param wonAt when its first deal was won
 */
record CenterFact(
        BuyingCenter center, String accountId, @Nullable Instant wonAt) {

    String id() {
        return center.id();
    }

    String key() {
        return center.key();
    }

    boolean wonBy(Instant time) {
        return wonAt != null && !wonAt.isAfter(time);
    }
}
