package io.leadgraph.facts.identity;

import java.util.Map;
import java.util.Objects;

/** An id in another system. */
public record ExternalId(String system, String id) {

    /** From the input object {@code ExternalIdInput}. */
    static ExternalId of(Map<?, ?> input) {
        return new ExternalId(
                (String) Objects.requireNonNull(input.get("system")), (String) Objects.requireNonNull(input.get("id")));
    }
}
