package io.leadgraph.facts.campaign;

import io.leadgraph.platform.input.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which campaigns; what is null lets all of them pass. */
record CampaignFilter(Map<String, @Nullable Object> parameters) {

    private static final List<String> FIELDS =
            List.of("kinds", "parentKey", "product", "evergreen", "test", "topLevel", "runningOn");

    /** From the input object {@code CampaignFilter}. */
    static CampaignFilter of(@Nullable Map<String, ?> input) {
        Map<String, ?> given = input == null ? Map.of() : input;
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("name", given.get("nameStartsWith") instanceof String name ? Texts.sortKey(name.strip()) : null);
        FIELDS.forEach(field -> parameters.put(field, given.get(field)));
        return new CampaignFilter(parameters);
    }
}
