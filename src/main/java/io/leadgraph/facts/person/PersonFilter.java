package io.leadgraph.facts.person;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which people; what is null lets everybody pass. */
record PersonFilter(Map<String, @Nullable Object> parameters) {

    /** From the input object {@code PersonFilter}. */
    static PersonFilter of(@Nullable Map<String, ?> input) {
        Map<String, ?> given = input == null ? Map.of() : input;
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("name", lower(given.get("nameStartsWith")));
        parameters.put("accountKey", given.get("accountKey"));
        parameters.put("campaignKey", given.get("campaignKey"));
        parameters.put("categories", given.get("categories"));
        parameters.put("openLead", given.get("openLead"));
        parameters.put("stages", given.get("lifecycleStages"));
        parameters.put("activeFrom", instant(given.get("lastActivityFrom")));
        parameters.put("activeTo", instant(given.get("lastActivityTo")));
        return new PersonFilter(parameters);
    }

    private static @Nullable Object lower(@Nullable Object text) {
        return text instanceof String name ? name.strip().toLowerCase(Locale.ROOT) : null;
    }

    private static @Nullable Object instant(@Nullable Object time) {
        return time instanceof OffsetDateTime given ? given.toInstant() : null;
    }
}
