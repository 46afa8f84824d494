package io.leadgraph.decisions.engagement;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.leadgraph.facts.account.AccountScope;
import io.leadgraph.platform.common.BadArgumentException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a question about engagement.
 *
 * @param asOf null for now
 * @param model the name of a scoring model
 * @param named whether people are asked for by more than their number
 */
record EngagementRequest(AccountScope scope, @Nullable Instant asOf, Duration window, String model, boolean named) {
    private static final int MOST_DAYS = 3_660;

    /** For a field of which people are asked for by name under {@code topPeople}. */
    static EngagementRequest of(Map<String, ?> arguments, DataFetchingFieldSelectionSet selected) {
        return of(arguments, selected.contains("topPeople"));
    }

    /** @throws BadArgumentException where the window is not 1 to 3,660 days */
    static EngagementRequest of(Map<String, ?> arguments, boolean named) {
        int days = Objects.requireNonNullElse((Integer) arguments.get("window"), 90);
        if (days < 1 || days > MOST_DAYS) {
            throw new BadArgumentException("window is 1 to 3,660 days.");
        }
        OffsetDateTime asOf = (OffsetDateTime) arguments.get("asOf");
        String scope = Objects.requireNonNullElse(arguments.get("scope"), AccountScope.SELF)
                .toString();
        String model = (String) arguments.get("model");
        return new EngagementRequest(
                AccountScope.valueOf(scope),
                asOf == null ? null : asOf.toInstant(),
                Duration.ofDays(days),
                model == null ? ScoringModel.DEFAULT_NAME : model,
                named);
    }
}
