package io.leadgraph.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysetTest {
    private static final Instant MAY = Instant.parse("2026-05-01T09:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T09:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-01T09:00:00Z");
    private static final String LAST = "\uDBFF\uDFFF";

    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, false", "false, true, false", "false, false, true"})
    void aPageIsReadInTheOrderOfTheListUnlessItIsReadBackwards(boolean forward, boolean ascending, boolean up) {
        assertThat(Keyset.byText(page(null, forward), new Order("", ascending)).up())
                .isEqualTo(up);
    }

    @Test
    void withoutACursorItBeginsAtTheEndOfTheListThatItIsReadFrom() {
        assertThat(Keyset.byText(page(null, true), Order.up("")).parameters())
                .isEqualTo(Map.of("from", "", "to", LAST, "id", "", "limit", 11));
        assertThat(Keyset.byTime(page(null, true), Order.down("")).parameters())
                .isEqualTo(Map.of("from", Times.EARLIEST, "to", Times.LATEST, "id", LAST, "limit", 11));
    }

    @Test
    void theCursorTakesThePlaceOfTheBoundItComesFrom() {
        Cursor acme = new Cursor("acme", "account_1");

        assertThat(Keyset.byText(page(acme, true), Order.up("")).parameters())
                .isEqualTo(Map.of("from", "acme", "to", LAST, "id", "account_1", "limit", 11));
        assertThat(Keyset.byText(page(acme, false), Order.up("")).parameters())
                .isEqualTo(Map.of("from", "", "to", "acme", "id", "account_1", "limit", 11));
    }

    @Test
    void onlyWhatBeginsWithThePrefixIsRead() {
        assertThat(Keyset.byText(page(null, true), Order.up(""), "ac").parameters())
                .containsEntry("from", "ac")
                .containsEntry("to", "ac" + LAST);
        assertThat(Keyset.byText(page(new Cursor("acme", "account_1"), true), Order.up(""), "ac")
                        .parameters())
                .containsEntry("from", "acme")
                .containsEntry("to", "ac" + LAST);
    }

    @Test
    void numbersAndTimesHaveBoundsOfTheirOwn() {
        Cursor pair = new Cursor("0.9", "pair_1");

        assertThat(Keyset.byNumber(page(null, true), Order.down(""), 0.5, 1).parameters())
                .isEqualTo(Map.of("from", 0.5, "to", 1.0, "id", LAST, "limit", 11));
        assertThat(Keyset.byNumber(page(pair, true), Order.down(""), 0.5, 1).parameters())
                .isEqualTo(Map.of("from", 0.5, "to", 0.9, "id", "pair_1", "limit", 11));
        assertThat(Keyset.byTime(page(null, true), Order.up(""), MAY, JULY).parameters())
                .isEqualTo(Map.of("from", MAY, "to", JULY, "id", "", "limit", 11));
        assertThat(Keyset.byTime(page(new Cursor(JUNE.toString(), "change_1"), true), Order.up(""), MAY, null)
                        .parameters())
                .isEqualTo(Map.of("from", JUNE, "to", Times.LATEST, "id", "change_1", "limit", 11));
    }

    /** As of somebody who goes on with a cursor and asks for less than before. */
    @Test
    void aCursorInFrontOfThePartIsTheBeginningOfThePart() {
        Cursor early = new Cursor(MAY.minusNanos(1).toString(), "handoff_1");
        Cursor late = new Cursor(JULY.plusNanos(1).toString(), "handoff_1");

        assertThat(Keyset.byTime(page(early, true), Order.up(""), MAY, JULY).parameters())
                .isEqualTo(Map.of("from", MAY, "to", JULY, "id", "", "limit", 11));
        assertThat(Keyset.byTime(page(late, true), Order.down(""), MAY, JULY).parameters())
                .isEqualTo(Map.of("from", MAY, "to", JULY, "id", LAST, "limit", 11));
    }

    @Test
    void theInstantOfTheCursorIsSoughtApart() {
        Cursor june = new Cursor(JUNE.toString(), "touch_1");

        assertThat(apart(june, true))
                .containsEntry("tie", JUNE)
                .containsEntry("tieId", "touch_1")
                .containsEntry("from", JUNE.plusNanos(1))
                .containsEntry("until", JULY)
                .containsEntry("limit", 11);
        assertThat(apart(june, false))
                .containsEntry("tie", JUNE)
                .containsEntry("tieId", "touch_1")
                .containsEntry("from", MAY)
                .containsEntry("until", JUNE);
    }

    @Test
    void withoutACursorNothingIsApart() {
        assertThat(apart(null, true))
                .containsEntry("tie", null)
                .containsEntry("from", MAY)
                .containsEntry("until", JULY);
        assertThat(apart(null, false))
                .containsEntry("tie", null)
                .containsEntry("from", MAY)
                .containsEntry("until", JULY);
    }

    @Test
    void theFirstInstantIsInTheSpanAndTheLastIsNot() {
        assertThat(apart(new Cursor(MAY.toString(), "touch_1"), true)).containsEntry("tie", MAY);
        assertThat(apart(new Cursor(JULY.toString(), "touch_1"), true)).containsEntry("tie", null);
        assertThat(apart(new Cursor(JULY.toString(), "touch_1"), false))
                .containsEntry("tie", null)
                .containsEntry("until", JULY);
    }

    @Test
    void aCursorBeforeTheSpanIsItsBeginningAndOneBehindItIsItsEnd() {
        Cursor early = new Cursor(MAY.minusNanos(1).toString(), "touch_1");
        Cursor late = new Cursor(JULY.plusNanos(1).toString(), "touch_1");

        assertThat(apart(early, true)).containsEntry("tie", null).containsEntry("from", MAY);
        assertThat(apart(late, false)).containsEntry("tie", null).containsEntry("until", JULY);
        assertEmpty(apart(late, true));
        assertEmpty(apart(early, false));
    }

    @ParameterizedTest
    @CsvSource({
        "+1000000000-12-31T23:59:59.999999999Z, 9999-12-31T23:59:59.999999999Z",
        "-1000000000-01-01T00:00:00Z, 0000-01-01T00:00:00Z"
    })
    void aTimeThatNoDatabaseHoldsIsTheEndOfTime(String made, Instant end) {
        assertThat(Keyset.byTime(page(new Cursor(made, "touch_1"), true), Order.up(""))
                        .at())
                .isEqualTo(end);
    }

    @Test
    void aCursorOfAListInAnotherOrderIsRefused() {
        Cursor acme = new Cursor("acme", "account_1");

        assertBad(() -> Keyset.byTime(page(acme, true), Order.up("")));
        assertBad(() -> Keyset.byNumber(page(acme, true), Order.up(""), 0, 1));
    }

    private static Map<String, @Nullable Object> apart(@Nullable Cursor cursor, boolean forward) {
        return Keyset.apart(Keyset.byTime(page(cursor, forward), Order.up(""), MAY, JULY));
    }

    private static void assertEmpty(Map<String, @Nullable Object> parameters) {
        assertThat(parameters).containsEntry("tie", null);
        assertThat((Instant) parameters.get("from")).isAfterOrEqualTo((Instant) parameters.get("until"));
    }

    private static PageRequest page(@Nullable Cursor cursor, boolean forward) {
        return new PageRequest(10, cursor, forward);
    }

    private static void assertBad(ThrowingCallable call) {
        assertThatExceptionOfType(BadCursorException.class)
                .isThrownBy(call)
                .withMessage("A cursor is not one this list gave out");
    }
}
