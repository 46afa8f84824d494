package io.leadgraph.commandline.send;

import io.leadgraph.commandline.mapping.Target;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keys the steps of a dry run would have made. A lead that names one would be refused as naming nothing, so the name is left out. */
public final class PromisedKeys {
    private static final Map<Target, String> NAMED_BY =
            Map.of(Target.UPSERT_CAMPAIGNS, "campaignKey", Target.UPSERT_BUYING_CENTERS, "buyingCenterKey");

    private final Map<String, Set<Object>> keys = new HashMap<>();

    public PromisedKeys() {
        NAMED_BY.values().forEach(field -> keys.put(field, ConcurrentHashMap.newKeySet()));
    }

    void add(Target target, Map<String, @Nullable Object> input) {
        String field = NAMED_BY.get(target);
        Object key = input.get("key");
        if (field != null && key != null) {
            promised(field).add(key);
        }
    }

    Map<String, @Nullable Object> without(Map<String, @Nullable Object> lead) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(lead);
        rest.entrySet()
                .removeIf(entry ->
                        entry.getValue() != null && promised(entry.getKey()).contains(entry.getValue()));
        return rest;
    }

    private Set<Object> promised(String field) {
        return keys.getOrDefault(field, Set.of());
    }
}
