package io.leadgraph.facts.identity;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From a domain as typed to its ASCII form, as UTS #46 does it today (non-transitional: ß stays a letter of its own).
 * Letters, digits, marks and symbols are allowed; invisible characters such as joiners and soft hyphens are not.
 */
final class DomainSpelling {
    private static final int MAX_DOMAIN = 253;
    private static final int MAX_LABEL = 63;
    private static final Pattern ASCII_LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]*[a-z0-9])?");
    private static final Pattern LABEL =
            Pattern.compile("[\\p{L}\\p{Nd}\\p{So}](?:[\\p{L}\\p{M}\\p{Nd}\\p{So}·・-]*[\\p{L}\\p{M}\\p{Nd}\\p{So}])?");

    private DomainSpelling() {}

    static @Nullable String toAscii(String domain) {
        if (domain.length() > MAX_DOMAIN) {
            return null;
        }
        StringJoiner ascii = new StringJoiner(".");
        String last = "";
        for (String label : folded(domain).split("\\.", -1)) {
            last = asciiLabel(label);
            if (last.isEmpty()) {
                return null;
            }
            ascii.add(last);
        }
        String whole = ascii.toString();
        return last.length() < whole.length() && whole.length() <= MAX_DOMAIN && isTopLevel(last) ? whole : null;
    }

    /** Small letters one by one: in a whole word Java would write a Greek capital sigma at its end as a final one. */
    private static String folded(String domain) {
        String lower = Normalizer.normalize(domain, Form.NFKC)
                .codePoints()
                .mapToObj(c -> Character.toString(c).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return Normalizer.normalize(lower, Form.NFKC).replace('。', '.');
    }

    /** The label in ASCII, empty when it can't be one. */
    private static String asciiLabel(String label) {
        if (label.length() > MAX_LABEL) {
            return "";
        }
        if (ASCII_LABEL.matcher(label).matches()) {
            return label;
        }
        boolean ascii = label.chars().allMatch(c -> c < 0x80);
        if (ascii || label.startsWith("--", 2) || !LABEL.matcher(label).matches()) {
            return "";
        }
        String encoded = "xn--" + Punycode.encode(label);
        return encoded.length() <= MAX_LABEL ? encoded : "";
    }

    /** No top level begins with a digit; what does is an IP address or a slip. */
    private static boolean isTopLevel(String label) {
        return label.length() > 1 && !Character.isDigit(label.charAt(0));
    }
}
