package io.leadgraph.facts.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which members of a campaign; what is null does not restrict. */
record MemberFilter(
        @Nullable List<String> statuses,
        @Nullable List<String> categories,
        @Nullable Boolean responded) {
    private static final MemberFilter ALL = new MemberFilter(null, null, null);

    /** From the argument of a field, its values coerced by the schema. */
    @SuppressWarnings("unchecked")
    static MemberFilter of(@Nullable Map<String, Object> filter) {
        return filter == null
                ? ALL
                : new MemberFilter(
                        (List<String>) filter.get("statuses"), (List<String>) filter.get("categories"), (Boolean)
                                filter.get("responded"));
    }

    /** The query parameters {@code statuses, categories, responded}. */
    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("statuses", statuses);
        parameters.put("categories", categories);
        parameters.put("responded", responded);
        return parameters;
    }
}
