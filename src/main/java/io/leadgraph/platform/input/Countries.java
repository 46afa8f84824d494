package io.leadgraph.platform.input;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Countries in the form they are compared in: exports of customer systems write codes and English names alike. */
public final class Countries {
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());
    private static final Map<String, String> BY_NAME = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toUnmodifiableMap(
                    code -> Locale.of("", code)
                            .getDisplayCountry(Locale.ENGLISH)
                            .toLowerCase(Locale.ROOT),
                    Function.identity(),
                    (one, other) -> one));

    private Countries() {}

    /** The ISO 3166-1 alpha-2 code of a code or an English name; what is neither stays as it is. */
    public static @Nullable String code(@Nullable String country) {
        if (country == null) {
            return null;
        }
        String upper = country.strip().toUpperCase(Locale.ROOT);
        return CODES.contains(upper)
                ? upper
                : BY_NAME.getOrDefault(country.strip().toLowerCase(Locale.ROOT), country.strip());
    }
}
