package io.leadgraph.facts.campaign;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which campaigns; what is null lets all of them pass. */
record CampaignFilter(Map<String, @Nullable Object> parameters) {

    /** From the input object {@code CampaignFilter}. */
    static CampaignFilter of(@Nullable Map<String, ?> input) {
        Map<String, ?> given = input == null ? Map.of() : input;
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put(
                "name",
                given.get("nameStartsWith") instanceof String name
                        ? name.strip().toLowerCase(Locale.ROOT)
                        : null);
        parameters.put("kinds", given.get("kinds"));
        parameters.put("parentKey", given.get("parentKey"));
        parameters.put("product", given.get("product"));
        parameters.put("evergreen", given.get("evergreen"));
        return new CampaignFilter(parameters);
    }
}
