package io.leadgraph.duplicate;

import io.leadgraph.graph.Row;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version of how duplicates are looked for.
 *
 * @param identifyingFields custom fields of which two people hardly ever have the same value
 * @param supportingFields custom fields whose sameness says a little
 * @param suggestFrom the least confidence of a suggestion, 0 to 1
 * @param mergeFrom the least confidence from which people are merged without being looked at; null for never
 */
record DuplicateRules(
        int version,
        List<String> identifyingFields,
        List<String> supportingFields,
        double suggestFrom,
        @Nullable Double mergeFrom) {
    static final DuplicateRules DEFAULT = new DuplicateRules(0, List.of(), List.of(), 0.1, null);

    static DuplicateRules of(@Nullable Row row) {
        return row == null
                ? DEFAULT
                : new DuplicateRules(
                        row.integer("version"),
                        row.strings("identifyingFields"),
                        row.strings("supportingFields"),
                        row.decimal("suggestFrom"),
                        row.get("mergeFrom") == null ? null : row.decimal("mergeFrom"));
    }

    Map<String, @Nullable Object> properties(Instant now) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("version", (long) version);
        properties.put("identifyingFields", identifyingFields);
        properties.put("supportingFields", supportingFields);
        properties.put("suggestFrom", suggestFrom);
        properties.put("mergeFrom", mergeFrom);
        properties.put("recordedAt", now);
        return properties;
    }
}
