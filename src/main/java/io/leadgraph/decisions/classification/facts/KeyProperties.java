package io.leadgraph.decisions.classification.facts;

import io.leadgraph.facts.identity.KeyNode;
import java.util.Map;
import java.util.Objects;

/** What is stored on a key: the address as it was written, or the id and its system. */
public final class KeyProperties {
    private KeyProperties() {}

    public static Map<String, Object> of(String key, IntakeInput arrival) {
        return arrival.externalIds().stream()
                .filter(id -> id.key().equals(key))
                .findFirst()
                .map(id -> Map.<String, Object>of("kind", "EXTERNAL", "system", id.system(), "value", id.id()))
                .orElseGet(() -> KeyNode.of(Objects.requireNonNull(arrival.email()), null, null)
                        .properties());
    }
}
