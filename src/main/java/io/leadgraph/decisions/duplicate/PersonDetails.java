package io.leadgraph.decisions.duplicate;

import io.leadgraph.facts.identity.Names;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What people are compared by.
 *
 * @param firstName as {@link Names#key(String)} writes it, like the last name
 * @param emails strict and loose keys of addresses, by strict key
 * @param fields values of the tenant's own fields, folded like names
 */
record PersonDetails(
        String id,
        Instant recordedAt,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable LocalDate birthDate,
        @Nullable String phone,
        @Nullable String company,
        Map<String, String> emails,
        Map<String, String> fields) {
    private static final String CUSTOM = "custom_";

    /** From {@code {id, properties, emails: [{strict, loose}]}}. */
    static PersonDetails of(Row row) {
        Row properties = Objects.requireNonNull(row.rowOrNull("properties"));
        Map<String, String> emails = new TreeMap<>();
        row.rows("emails").forEach(email -> emails.put(email.string("strict"), email.string("loose")));
        return new PersonDetails(
                row.string("id"),
                properties.instant("recordedAt"),
                Names.key(properties.stringOrNull("firstName")),
                Names.key(properties.stringOrNull("lastName")),
                properties.dateOrNull("birthDate"),
                properties.stringOrNull("phoneE164"),
                properties.stringOrNull("companyKey"),
                emails,
                fields(properties));
    }

    private static Map<String, String> fields(Row properties) {
        Map<String, String> fields = new TreeMap<>();
        properties.values().forEach((name, value) -> {
            String folded = name.startsWith(CUSTOM) && !name.endsWith("_at") ? Names.key(String.valueOf(value)) : null;
            if (folded != null) {
                fields.put(name.substring(CUSTOM.length()), folded);
            }
        });
        return fields;
    }

    /** The words of both names of two letters or more. */
    List<String> names() {
        return java.util.stream.Stream.of(firstName, lastName)
                .filter(Objects::nonNull)
                .flatMap(name -> java.util.Arrays.stream(name.split(" ")))
                .filter(word -> word.length() > 1)
                .toList();
    }
}
