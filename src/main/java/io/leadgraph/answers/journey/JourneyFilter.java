package io.leadgraph.answers.journey;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which touches of a journey; what is null does not restrict.
 *
 * @param from at this time or later
 * @param to before this time
 * @param campaignKey of this campaign or one below it
 * @param categories as recorded
 */
record JourneyFilter(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable List<?> kinds,
        @Nullable Object direction,
        @Nullable String campaignKey,
        @Nullable String product,
        @Nullable List<?> categories,
        @Nullable List<?> provenances) {

    /** From the input object {@code JourneyFilter}. */
    static JourneyFilter of(Map<?, ?> input) {
        return new JourneyFilter(
                instant(input.get("from")),
                instant(input.get("to")),
                (List<?>) input.get("kinds"),
                input.get("direction"),
                (String) input.get("campaignKey"),
                (String) input.get("product"),
                (List<?>) input.get("categories"),
                (List<?>) input.get("provenances"));
    }

    /** The query parameters {@code kinds, direction, product, campaignKey, categories, provenances}. */
    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("kinds", kinds);
        parameters.put("direction", direction);
        parameters.put("product", product);
        parameters.put("campaignKey", campaignKey);
        parameters.put("categories", categories);
        parameters.put("provenances", provenances);
        return parameters;
    }

    private static @Nullable Instant instant(@Nullable Object time) {
        return time == null ? null : ((OffsetDateTime) time).toInstant();
    }
}
