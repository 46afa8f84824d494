package io.leadgraph.intake;

import io.leadgraph.person.EmailAddress;
import java.util.Map;
import java.util.Objects;

/** What is stored on a key: the address as it was written, or the id and its system. */
final class KeyProperties {
    private KeyProperties() {}

    static Map<String, Object> of(String key, Arrival arrival) {
        return arrival.externalIds().stream()
                .filter(id -> id.key().equals(key))
                .findFirst()
                .map(id -> Map.<String, Object>of("kind", "EXTERNAL", "system", id.system(), "value", id.id()))
                .orElseGet(() -> address(Objects.requireNonNull(arrival.email())));
    }

    private static Map<String, Object> address(EmailAddress email) {
        return email.roleMailbox()
                ? Map.of("kind", "MAILBOX", "address", email.raw(), "domain", email.domain())
                : Map.of(
                        "kind",
                        "EMAIL",
                        "address",
                        email.raw(),
                        "domain",
                        email.domain(),
                        "looseKey",
                        email.looseKey());
    }
}
