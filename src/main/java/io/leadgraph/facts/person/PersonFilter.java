package io.leadgraph.facts.person;

import io.leadgraph.facts.identity.Domains;
import io.leadgraph.facts.identity.IdentityKeys;
import io.leadgraph.platform.input.Texts;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which people; what is null lets everybody pass.
 *
 * @param few the parameters by which the few it can be about are found; none where they are looked for among all
 */
record PersonFilter(Map<String, @Nullable Object> parameters, Map<String, Object> few) {
    private static final List<String> AS_GIVEN =
            List.of("accountKey", "campaignKey", "categories", "openLead", "accountOwner", "roles", "product");

    /** Matches no key: what is no address is nobody's. */
    private static final String NONE = "";

    /** From the input object {@code PersonFilter}. */
    static PersonFilter of(@Nullable Map<String, ?> input) {
        Map<String, ?> given = input == null ? Map.of() : input;
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        AS_GIVEN.forEach(name -> parameters.put(name, given.get(name)));
        parameters.put("name", lower(given.get("nameStartsWith")));
        parameters.put("title", lower(given.get("titleContains")));
        parameters.put("domainPath", domainPath((String) given.get("emailDomain")));
        parameters.put("stages", given.get("lifecycleStages"));
        parameters.put("activeFrom", instant(given.get("lastActivityFrom")));
        parameters.put("activeTo", instant(given.get("lastActivityTo")));
        parameters.put("createdFrom", instant(given.get("createdFrom")));
        parameters.put("createdTo", instant(given.get("createdTo")));
        return new PersonFilter(parameters, few(given));
    }

    private static Map<String, Object> few(Map<String, ?> given) {
        if (given.get("email") instanceof String email) {
            return Map.of("of", "EMAIL", "emailKey", Objects.requireNonNullElse(IdentityKeys.email(email), NONE));
        }
        boolean domain = given.get("emailDomain") != null;
        return domain || given.get("accountKey") != null
                ? Map.of("of", domain ? "DOMAIN" : "ACCOUNT", "emailKey", NONE)
                : Map.of();
    }

    /** Ends in a dot, so that no longer name begins so. */
    private static @Nullable String domainPath(@Nullable String domain) {
        String ascii = domain == null ? null : Domains.ofWebsite(domain);
        return domain == null ? null : Domains.path(ascii == null ? NONE : ascii);
    }

    private static @Nullable Object lower(@Nullable Object text) {
        return text instanceof String name ? Texts.sortKey(name.strip()) : null;
    }

    private static @Nullable Object instant(@Nullable Object time) {
        return time instanceof OffsetDateTime given ? given.toInstant() : null;
    }
}
