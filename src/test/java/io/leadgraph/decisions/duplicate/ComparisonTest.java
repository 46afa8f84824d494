package io.leadgraph.decisions.duplicate;

import static io.leadgraph.decisions.duplicate.Likeness.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final DuplicateRules RULES = new DuplicateRules(1, List.of("tax"), List.of("town"), 0.1, null);

    @Test
    void whatOnlyOneHasSaysNothing() {
        assertThat(evidence(person("ann", "lee", "1990-04-12"), person(null, null, null)))
                .isEmpty();
    }

    @Test
    void namesAreComparedCrosswiseWhereTheyFitBetterSo() {
        assertThat(evidence(person("ann", "lee", null), person("ann", "lee", null)))
                .containsExactly(FIRST_NAME_SAME, LAST_NAME_SAME);
        assertThat(evidence(person("ann", "lee", null), person("lee", "ann", null)))
                .containsExactly(NAMES_SWAPPED, FIRST_NAME_SAME, LAST_NAME_SAME);
        assertThat(evidence(person("noah", "watson", null), person("onah", "wastone", null)))
                .containsExactly(FIRST_NAME_CLOSE, LAST_NAME_CLOSE);
        assertThat(evidence(person("noah", "watson", null), person("ruth", "kim", null)))
                .containsExactly(FIRST_NAME_DIFFERS, LAST_NAME_DIFFERS);
    }

    @Test
    void birthDates() {
        assertThat(born("1990-04-12")).isEqualTo(BIRTH_DATE_SAME);
        assertThat(born("1990-12-04")).isEqualTo(BIRTH_DATE_SWAPPED);
        assertThat(born("1990-04-13")).isEqualTo(BIRTH_DATE_TYPO);
        assertThat(born("1984-04-12")).isEqualTo(BIRTH_DATE_SAME_DAY_OF_YEAR);
        assertThat(born("1990-04-21")).as("two changed places").isEqualTo(BIRTH_DATE_TYPO);
        assertThat(born("1990-11-30")).isEqualTo(BIRTH_DATE_SAME_YEAR);
        assertThat(born("1991-03-30")).isEqualTo(BIRTH_DATE_NEAR);
        assertThat(born("1985-11-30")).isEqualTo(BIRTH_DATE_DIFFERS);
    }

    @Test
    void addresses() {
        assertThat(mail("ann.lee@acme.com", "annlee@acme.com")).isEqualTo(EMAIL_TYPO);
        assertThat(mail("annalee@acme.com", "annalee@bolt.com")).isEqualTo(EMAIL_SAME_LOCAL_PART);
        assertThat(mail("annalee@acme.com", "anaslee@acme.com")).isEqualTo(EMAIL_TYPO);
        assertThat(mail("ann@acme.com", "ann@bolt.com"))
                .as("too short to say anything")
                .isEqualTo(EMAIL_DIFFERS);
        assertThat(mail("annalee@acme.com", "rob.stone@bolt.com")).isEqualTo(EMAIL_DIFFERS);
    }

    @Test
    void fieldsThatTheTenantNames() {
        assertThat(evidence(field("tax", "123456"), field("tax", "123456"))).containsExactly(IDENTIFYING_FIELD_SAME);
        assertThat(evidence(field("tax", "123456"), field("tax", "123457"))).containsExactly(IDENTIFYING_FIELD_TYPO);
        assertThat(evidence(field("tax", "123456"), field("tax", "987654"))).containsExactly(IDENTIFYING_FIELD_DIFFERS);
        assertThat(evidence(field("town", "hull"), field("town", "leeds"))).containsExactly(SUPPORTING_FIELD_DIFFERS);
        assertThat(evidence(field("shoe", "44"), field("shoe", "44")))
                .as("not named")
                .isEmpty();
    }

    @Test
    void confidenceIsTheOddsOfAllThatWasFound() {
        Comparison same = Comparison.of(person("ann", "lee", "1990-04-12"), person("ann", "lee", "1990-04-12"), RULES);
        // 3.5 + 4.5 + 6.5 - 9.5 = 5 bits: 32 to 1
        assertThat(same.confidence()).isCloseTo(32.0 / 33, within(1e-9));
        assertThat(same.uncontradicted()).isTrue();
        assertThat(Comparison.of(person("ann", "lee", "1990-04-12"), person("bob", "lee", "1990-04-12"), RULES)
                        .uncontradicted())
                .isFalse();
    }

    private static Likeness born(String other) {
        return evidence(person(null, null, "1990-04-12"), person(null, null, other))
                .getFirst();
    }

    private static Likeness mail(String one, String other) {
        return evidence(
                        with(null, null, null, Map.of(one, one), Map.of()),
                        with(null, null, null, Map.of(other, other), Map.of()))
                .getFirst();
    }

    private static List<Likeness> evidence(PersonDetails one, PersonDetails other) {
        return Comparison.of(one, other, RULES).evidence();
    }

    private static PersonDetails field(String name, String value) {
        return with(null, null, null, Map.of(), Map.of(name, value));
    }

    private static PersonDetails person(@Nullable String first, @Nullable String last, @Nullable String born) {
        return with(first, last, born, Map.of(), Map.of());
    }

    private static PersonDetails with(
            @Nullable String first,
            @Nullable String last,
            @Nullable String born,
            Map<String, String> emails,
            Map<String, String> fields) {
        return new PersonDetails(
                "person_1",
                Instant.EPOCH,
                first,
                last,
                born == null ? null : LocalDate.parse(born),
                null,
                null,
                new HashMap<>(emails),
                fields);
    }
}
