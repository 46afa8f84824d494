package io.leadgraph.facts.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names one person by id, by an address ever held, or by the id in another system: exactly one of the three is set. */
public record PersonRef(
        @Nullable String id,
        @Nullable String email,
        @Nullable ExternalId externalId) {

    /** From the input object {@code PersonRef} or {@code PersonBy}. */
    public static PersonRef of(Map<?, ?> input) {
        Object external = input.get("externalId");
        return new PersonRef(
                (String) input.get("id"),
                (String) input.get("email"),
                external instanceof Map<?, ?> map ? ExternalId.of(map) : null);
    }

    /** The key of the identity it names; null where it names the person by id, or by what can't be an address. */
    public @Nullable String key() {
        if (externalId != null) {
            return IdentityKeys.external(externalId.system(), externalId.id());
        }
        return email == null ? null : IdentityKeys.email(email);
    }
}
