package io.leadgraph.facts.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An IdentityKey as it is stored: what finds it, and what is only told about it when it is made.
 *
 * @param key as {@link IdentityKeys} writes it
 * @param properties {@code kind} and what the model says of each kind
 */
public record KeyNode(String key, Map<String, Object> properties) {
    static final String EMAIL = "EMAIL";
    static final String MAILBOX = "MAILBOX";
    static final String EXTERNAL = "EXTERNAL";

    /** The key under which a person of this name is known by the address. */
    public static KeyNode of(EmailAddress address, @Nullable String firstName, @Nullable String lastName) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("kind", address.roleMailbox() ? MAILBOX : EMAIL);
        properties.put("address", address.raw());
        properties.put("domainPath", Domains.path(address.domain()));
        if (!address.roleMailbox()) {
            properties.put("looseKey", address.looseKey());
        }
        return new KeyNode(IdentityKeys.of(address, firstName, lastName), properties);
    }

    public static KeyNode of(ExternalId id) {
        return new KeyNode(
                IdentityKeys.external(id.system(), id.id()),
                Map.of("kind", EXTERNAL, "system", id.system(), "value", id.id()));
    }

    public Map<String, Object> asMap() {
        return Map.of("key", key, "properties", properties);
    }
}
