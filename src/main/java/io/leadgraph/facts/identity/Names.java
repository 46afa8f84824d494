package io.leadgraph.facts.identity;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names in the form they are compared in: NFKD without the accents, lower case, apostrophes dropped, every other run of
 * blanks and punctuation one blank. Vowel signs and voicing marks of other scripts tell words apart and stay.
 */
public final class Names {
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ´`]");
    private static final Pattern ACCENTS =
            Pattern.compile("[\\u0300-\\u036F\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\uFE20-\\uFE2F]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Names() {}

    /** The key of one name, such as a last name; null when there is no letter or digit in it. */
    public static @Nullable String key(@Nullable String name) {
        String folded = name == null ? "" : fold(name);
        return folded.isEmpty() ? null : folded;
    }

    /** The key of a full name; null when both parts are blank. */
    public static @Nullable String key(@Nullable String firstName, @Nullable String lastName) {
        return key((firstName == null ? "" : firstName) + " " + (lastName == null ? "" : lastName));
    }

    /**
     * The key of a company's name: as {@link #key(String)}, {@code &} read as "and", and without the legal forms at its
     * end. Never empty: a name that is nothing but legal forms keeps the first word, one without letters stays itself.
     *
     * @return null when the name is blank
     */
    public static @Nullable String companyKey(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String folded = fold(LegalForms.joinInitials(name).replace("&", " and "));
        return folded.isEmpty() ? name.strip().toLowerCase(Locale.ROOT) : LegalForms.drop(folded);
    }

    static String fold(String name) {
        String decomposed = Normalizer.normalize(APOSTROPHES.matcher(name).replaceAll(""), Form.NFKD);
        String plain = ACCENTS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        String words = BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
        return Normalizer.normalize(spellOut(words), Form.NFC);
    }

    private static String spellOut(String words) {
        return words.codePoints().mapToObj(Names::spellOut).collect(Collectors.joining());
    }

    /** Latin letters that people write without their stroke or as two, though Unicode does not take them apart. */
    private static String spellOut(int letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ħ' -> "h";
            case 'ı' -> "i";
            default -> Character.toString(letter);
        };
    }
}
