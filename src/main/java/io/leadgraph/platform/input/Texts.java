package io.leadgraph.platform.input;

import java.util.Locale;
import java.util.Optional;

/**
 * Clean text: no control characters (Unicode category Cc, so no tab and no line break either) and no lone surrogates,
 * which no database or JSON document can give back unchanged.
 */
public final class Texts {
    private Texts() {}

    /**
     * The first flaw of a text, or empty when it is clean.
     *
     * @param maxLength the most it may have, in UTF-16 code units; a longer text is not read at all
     */
    public static Optional<Flaw> flawOf(String text, int maxLength) {
        if (text.length() > maxLength) {
            return Optional.of(Flaw.TOO_LONG);
        }
        return text.codePoints().allMatch(Texts::isClean) ? Optional.empty() : Optional.of(Flaw.INVALID);
    }

    /** Whether {@link #flawOf} finds nothing. */
    public static boolean isClean(String text, int maxLength) {
        return flawOf(text, maxLength).isEmpty();
    }

    /** What texts are sorted and looked up by: case does not matter. */
    public static String sortKey(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean isClean(int codePoint) {
        // a surrogate that has its other half never shows up in codePoints()
        return !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
    }
}
