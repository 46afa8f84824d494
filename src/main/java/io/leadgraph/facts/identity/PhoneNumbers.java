package io.leadgraph.facts.identity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.leadgraph.platform.input.Texts;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Phone numbers in one spelling, E.164 (source: libphonenumber). */
public final class PhoneNumbers {
    /** The most a number as typed may have, extension and blanks included, in UTF-16 code units. */
    public static final int MAX_LENGTH = 64;

    private static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();
    private static final String UNKNOWN_COUNTRY = "ZZ";

    private PhoneNumbers() {}

    /**
     * A number as {@code +} and digits, its extension left out. A possible length is enough, the range need not be in use.
     *
     * @param country ISO 3166 alpha-2 of where it was typed, in any case; without one, only numbers that begin with
     *     {@code +} or {@code 00} can be read
     * @return empty when it is no complete number, too long, or not clean text
     */
    public static Optional<String> e164(@Nullable String raw, @Nullable String country) {
        if (raw == null || !Texts.isClean(raw, MAX_LENGTH)) {
            return Optional.empty();
        }
        String region = region(country);
        return parse(international(raw.strip(), region), region)
                .filter(number -> UTIL.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE)
                .map(number -> UTIL.format(number, PhoneNumberFormat.E164));
    }

    private static Optional<PhoneNumber> parse(String number, String region) {
        try {
            return Optional.of(UTIL.parse(number, region));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private static String region(@Nullable String country) {
        String code = country == null ? "" : country.strip().toUpperCase(Locale.ROOT);
        return UTIL.getSupportedRegions().contains(code) ? code : UNKNOWN_COUNTRY;
    }

    private static String international(String number, String region) {
        return region.equals(UNKNOWN_COUNTRY) && number.startsWith("00") ? "+" + number.substring(2) : number;
    }
}
