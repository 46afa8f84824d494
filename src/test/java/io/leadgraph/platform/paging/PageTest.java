package io.leadgraph.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.leadgraph.platform.common.BadArgumentException;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00.123456789Z");

    @Test
    void aCursorIsReadAsItWasWritten() {
        Cursor cursor = new Cursor(NOON.toString(), "01J0");

        assertThat(Cursor.decode(cursor.encode())).isEqualTo(cursor);
        assertThat(Cursor.decode(cursor.encode()).time()).isEqualTo(NOON);
        assertThat(Cursor.decode(new Cursor("", "id").encode())).isEqualTo(new Cursor("", "id"));
        assertThat(Cursor.decode(new Cursor("Ærø \n ltd", "id").encode()).sort())
                .isEqualTo("Ærø \n ltd");
    }

    /** Clients keep cursors, and go on with them after a release. */
    @ParameterizedTest
    @CsvSource({
        "dG91Y2hfMQoyMDI2LTA1LTAxVDAwOjAwOjAwWg, touch_1, 2026-05-01T00:00:00Z",
        "YWNjb3VudF8xCsOmcsO4, account_1, ærø",
        "cGFpcl8xCjAuOQ, pair_1, 0.9"
    })
    void theTextOfACursorStaysWhatItIs(String text, String id, String sort) {
        assertThat(new Cursor(sort, id).encode()).isEqualTo(text);
        assertThat(Cursor.decode(text)).isEqualTo(new Cursor(sort, id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts by name up", "people", "x"})
    void aCursorSaysOfWhichOrderItIs(String order) {
        Cursor cursor = new Cursor(order, "Ærø \t\n ltd", "account_1");

        assertThat(Cursor.decode(cursor.encode())).isEqualTo(cursor);
    }

    @Test
    void noOtherOrderTakesACursor() {
        Cursor byName = Order.up("accounts by name").cursor("acme", "account_1");

        assertThat(place(byName, Order.up("accounts by name")).at()).isEqualTo("acme");
        assertThat(place(new Cursor("acme", "account_1"), Order.up("accounts by name"))
                        .at())
                .as("one from before cursors said their order")
                .isEqualTo("acme");
        for (Order other : List.of(Order.down("accounts by name"), Order.up("people by name"), Order.up(""))) {
            assertThatExceptionOfType(BadCursorException.class).isThrownBy(() -> place(byName, other));
        }
    }

    private static Keyset<String> place(Cursor cursor, Order order) {
        return Keyset.byText(new PageRequest(2, cursor, true), order);
    }

    @Test
    void aTimeIsWrittenInFull() {
        assertThat(Order.up("touches").cursor(NOON, "01J0"))
                .isEqualTo(new Cursor("touches up", "2026-06-01T12:00:00.123456789Z", "01J0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!!!", "AAAA", "bm8gc2VwYXJhdG9y", "__79", "MDFKMAAy="})
    void garbageForACursorIsBadInput(String garbage) {
        assertThatExceptionOfType(BadCursorException.class).isThrownBy(() -> PageRequest.of(null, garbage, null, null));
    }

    @Test
    void aCursorOfAnotherListIsBadInputWhereATimeOrANumberIsNeeded() {
        Cursor byName = Cursor.decode(new Cursor("Acme", "id").encode());

        assertThatExceptionOfType(BadCursorException.class).isThrownBy(byName::time);
        assertThatExceptionOfType(BadCursorException.class).isThrownBy(() -> byName.as(Double::valueOf));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 501, Integer.MAX_VALUE})
    void aPageSizeOutsideOneToFiveHundredIsOutOfRange(int size) {
        assertBad(() -> PageRequest.of(size, null, null, null));
        assertBad(() -> PageRequest.of(null, null, size, null));
    }

    @Test
    void pagesHaveTwentyFiveRowsUnlessAskedOtherwise() {
        assertThat(PageRequest.of(null, null, null, null).size()).isEqualTo(25);
        assertThat(PageRequest.of(500, null, null, null).limit()).isEqualTo(501);
        assertThat(PageRequest.of(null, null, 1, null).forward()).isFalse();
    }

    @Test
    void firstAndLastTogetherAreRefused() {
        assertBad(() -> PageRequest.of(1, null, 1, null));
    }

    @Test
    void theRowBeyondThePageOnlyTellsThatThereAreMore() {
        var page = Connection.of(PageRequest.of(2, null, null, null), List.of("a", "b", "c"), PageTest::place);

        assertThat(page.nodes()).containsExactly("a", "b");
        assertThat(page.pageInfo())
                .isEqualTo(new Connection.PageInfo(
                        true, false, place("a").encode(), place("b").encode()));
    }

    @Test
    void aPageFromTheEndIsWalkedBackwardsAndShownForwards() {
        var page = Connection.of(PageRequest.of(null, null, 2, null), List.of("z", "y", "x"), PageTest::place);

        assertThat(page.nodes()).containsExactly("y", "z");
        assertThat(page.pageInfo().hasPreviousPage()).isTrue();
        assertThat(page.pageInfo().hasNextPage()).isFalse();
    }

    @Test
    void anEmptyPageHasNoCursors() {
        var page = Connection.of(PageRequest.of(2, null, null, null), List.<String>of(), PageTest::place);

        assertThat(page.pageInfo()).isEqualTo(new Connection.PageInfo(false, false, null, null));
    }

    @Test
    void aSearchCanBeGoneOnFromFurtherThanItsLastAnswer() {
        var edges = List.of(new Connection.Edge<>("first", "a"), new Connection.Edge<>("last", "b"));

        assertThat(Connection.searched(edges, false, "further").pageInfo())
                .isEqualTo(new Connection.PageInfo(true, false, "first", "further"));
        assertThat(Connection.searched(edges, true, null).pageInfo())
                .isEqualTo(new Connection.PageInfo(false, true, "first", "last"));
        assertThat(Connection.searched(List.of(), true, "further").pageInfo())
                .isEqualTo(new Connection.PageInfo(true, true, null, "further"));
        assertThat(Connection.searched(List.of(), false, null).pageInfo())
                .isEqualTo(new Connection.PageInfo(false, false, null, null));
    }

    private static Cursor place(String row) {
        return new Cursor(row, row);
    }

    private static void assertBad(ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(BadArgumentException.class).isThrownBy(call);
    }
}
