package io.leadgraph.facts.identity;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Legal forms at the end of a company's name, from {@code reference-lists/legal-forms.txt}. */
final class LegalForms {
    private static final Set<String> FORMS = ReferenceList.load("legal-forms.txt");
    private static final int MOST_WORDS = 5;
    private static final Pattern INITIALS =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])\\p{L}(?:[./] ?\\p{L}(?![\\p{L}\\p{M}\\p{N}]))++\\.?");
    private static final Pattern NOT_A_LETTER = Pattern.compile("\\P{L}");

    private LegalForms() {}

    /** Writes single letters with dots or strokes as one word: {@code S.A.} as SA, {@code A/S} as AS, {@code o.o.} as oo. */
    static String joinInitials(String name) {
        return INITIALS.matcher(name)
                .replaceAll(found -> NOT_A_LETTER.matcher(found.group()).replaceAll(""));
    }

    /** Drops the forms at the end of a folded name, all of them (GmbH &amp; Co. KG), but never its first word. */
    static String drop(String folded) {
        List<String> words = List.of(folded.split(" ", -1));
        int end = words.size();
        for (int start = formStart(words, end); start < end; start = formStart(words, end)) {
            end = start;
        }
        return String.join(" ", words.subList(0, end));
    }

    /** Where the longest form that ends at {@code end} begins; {@code end} itself when there is none. */
    private static int formStart(List<String> words, int end) {
        for (int start = Math.max(1, end - MOST_WORDS); start < end; start++) {
            if (FORMS.contains(String.join(" ", words.subList(start, end)))) {
                return start;
            }
        }
        return end;
    }
}
