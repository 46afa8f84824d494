package io.leadgraph.decisions.duplicate;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How alike two texts are. */
final class TextLikeness {
    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
    private static final double CLOSE = 0.9;
    private static final double SIMILAR = 0.82;

    enum Match {
        SAME,
        CLOSE,
        SIMILAR,
        DIFFERENT
    }

    private TextLikeness() {}

    static Match match(String one, String other) {
        if (one.equals(other)) {
            return Match.SAME;
        }
        double similarity = JARO_WINKLER.apply(one, other);
        if (similarity >= CLOSE || (one.length() > 2 && letters(one).equals(letters(other)))) {
            return Match.CLOSE;
        }
        return similarity >= SIMILAR ? Match.SIMILAR : Match.DIFFERENT;
    }

    /** Whether no more than so many letters are others, missing or too many, or they only changed places. */
    static boolean typo(String one, String other, int most) {
        return letters(one).equals(letters(other)) || new LevenshteinDistance(most).apply(one, other) >= 0;
    }

    /** The letters and digits in their order in the alphabet: the same however they changed places. */
    static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
