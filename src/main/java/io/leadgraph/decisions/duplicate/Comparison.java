package io.leadgraph.decisions.duplicate;

import static io.leadgraph.decisions.duplicate.Likeness.*;

import io.leadgraph.decisions.duplicate.TextLikeness.Match;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two people side by side: a pure function of their details. What only one of them has says nothing. */
final class Comparison {
    private static final Map<Match, Likeness> FIRST =
            levels(FIRST_NAME_SAME, FIRST_NAME_CLOSE, FIRST_NAME_SIMILAR, FIRST_NAME_DIFFERS);
    private static final Map<Match, Likeness> LAST =
            levels(LAST_NAME_SAME, LAST_NAME_CLOSE, LAST_NAME_SIMILAR, LAST_NAME_DIFFERS);
    private static final Map<Match, Likeness> SUPPORTING =
            levels(SUPPORTING_FIELD_SAME, SUPPORTING_FIELD_CLOSE, SUPPORTING_FIELD_CLOSE, SUPPORTING_FIELD_DIFFERS);
    /** An address shorter than this differs in little by chance. */
    private static final int LONG_ENOUGH = 6;

    private final PersonDetails one;
    private final PersonDetails other;
    private final List<Likeness> evidence = new ArrayList<>();

    private Comparison(PersonDetails one, PersonDetails other) {
        this.one = one;
        this.other = other;
    }

    static Comparison of(PersonDetails one, PersonDetails other, DuplicateRules rules) {
        Comparison comparison = new Comparison(one, other);
        comparison.names();
        comparison.birthDates();
        comparison.emails();
        comparison.contact();
        comparison.fields(rules);
        return comparison;
    }

    List<Likeness> evidence() {
        return List.copyOf(evidence);
    }

    /** How likely it is that they are one, 0 to 1. */
    double confidence() {
        double bits = Likeness.BEFORE
                + evidence.stream().mapToDouble(found -> found.bits).sum();
        return 1 / (1 + Math.pow(2, -bits));
    }

    /** Whether nothing of weight speaks against it. */
    boolean uncontradicted() {
        return evidence.stream().noneMatch(Likeness::contradicts);
    }

    private void names() {
        List<Likeness> straight = new ArrayList<>();
        add(straight, FIRST, one.firstName(), other.firstName());
        add(straight, LAST, one.lastName(), other.lastName());
        List<Likeness> crossed = new ArrayList<>(List.of(NAMES_SWAPPED));
        add(crossed, FIRST, one.firstName(), other.lastName());
        add(crossed, LAST, one.lastName(), other.firstName());
        evidence.addAll(bits(straight) >= bits(crossed) ? straight : crossed);
    }

    private static double bits(List<Likeness> found) {
        return found.stream().mapToDouble(likeness -> likeness.bits).sum();
    }

    private static void add(
            List<Likeness> found, Map<Match, Likeness> levels, @Nullable String one, @Nullable String other) {
        if (one != null && other != null) {
            found.add(levels.get(TextLikeness.match(one, other)));
        }
    }

    private void birthDates() {
        LocalDate a = one.birthDate();
        LocalDate b = other.birthDate();
        if (a != null && b != null) {
            evidence.add(born(a, b));
        }
    }

    private static Likeness born(LocalDate a, LocalDate b) {
        if (a.equals(b)) {
            return BIRTH_DATE_SAME;
        }
        boolean sameYear = a.getYear() == b.getYear();
        if (sameYear && a.getMonthValue() == b.getDayOfMonth() && a.getDayOfMonth() == b.getMonthValue()) {
            return BIRTH_DATE_SWAPPED;
        }
        if (digits(a, b)) {
            return BIRTH_DATE_TYPO;
        }
        if (sameYear) {
            return BIRTH_DATE_SAME_YEAR;
        }
        if (a.getMonth() == b.getMonth() && a.getDayOfMonth() == b.getDayOfMonth()) {
            return BIRTH_DATE_SAME_DAY_OF_YEAR;
        }
        return Math.abs(ChronoUnit.DAYS.between(a, b)) <= 366 ? BIRTH_DATE_NEAR : BIRTH_DATE_DIFFERS;
    }

    private static boolean digits(LocalDate a, LocalDate b) {
        String one = a.toString();
        String other = b.toString();
        long others = java.util.stream.IntStream.range(0, Math.min(one.length(), other.length()))
                .filter(at -> one.charAt(at) != other.charAt(at))
                .count();
        return others == 1 || (others == 2 && TextLikeness.letters(one).equals(TextLikeness.letters(other)));
    }

    /** The best of all pairs of addresses. */
    private void emails() {
        one.emails().entrySet().stream()
                .flatMap(mine -> other.emails().entrySet().stream()
                        .map(theirs -> emails(mine.getKey(), mine.getValue(), theirs.getKey(), theirs.getValue())))
                .max(Comparator.comparingDouble(found -> found.bits))
                .ifPresent(evidence::add);
    }

    private static Likeness emails(String strict, String loose, String otherStrict, String otherLoose) {
        if (loose.equals(otherLoose)) {
            return EMAIL_SAME_MAILBOX;
        }
        String local = strict.substring(0, strict.lastIndexOf('@'));
        if (local.length() < LONG_ENOUGH) {
            return EMAIL_DIFFERS;
        }
        if (local.equals(otherStrict.substring(0, otherStrict.lastIndexOf('@')))) {
            return EMAIL_SAME_LOCAL_PART;
        }
        return TextLikeness.typo(strict, otherStrict, 3) ? EMAIL_TYPO : EMAIL_DIFFERS;
    }

    private void contact() {
        if (one.phone() != null && other.phone() != null) {
            evidence.add(one.phone().equals(other.phone()) ? PHONE_SAME : PHONE_DIFFERS);
        }
        // people change companies: that these differ says nothing
        if (one.company() != null && one.company().equals(other.company())) {
            evidence.add(COMPANY_SAME);
        }
    }

    private void fields(DuplicateRules rules) {
        rules.identifyingFields().forEach(field -> {
            String mine = one.fields().get(field);
            String theirs = other.fields().get(field);
            if (mine != null && theirs != null) {
                evidence.add(
                        mine.equals(theirs)
                                ? IDENTIFYING_FIELD_SAME
                                : TextLikeness.typo(mine, theirs, 1)
                                        ? IDENTIFYING_FIELD_TYPO
                                        : IDENTIFYING_FIELD_DIFFERS);
            }
        });
        rules.supportingFields()
                .forEach(field -> add(
                        evidence,
                        SUPPORTING,
                        one.fields().get(field),
                        other.fields().get(field)));
    }

    private static Map<Match, Likeness> levels(Likeness same, Likeness close, Likeness similar, Likeness different) {
        Map<Match, Likeness> levels = new EnumMap<>(Match.class);
        levels.put(Match.SAME, same);
        levels.put(Match.CLOSE, close);
        levels.put(Match.SIMILAR, similar);
        levels.put(Match.DIFFERENT, different);
        return levels;
    }
}
