package io.leadgraph.facts.identity;

import static io.leadgraph.facts.identity.Emails.email;
import static io.leadgraph.facts.identity.Emails.flaw;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.platform.input.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressRefusalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "bob",
                "@",
                "bob@",
                "@acme.com",
                " @acme.com",
                "bob@ ",
                "bob@bob@acme.com",
                "bob@@acme.com",
                "\"bob@x\"@acme.com",
                "Bob <bob@acme.com>",
                "bob stone@acme.com",
                "bob@acme com",
                "bob,ann@acme.com",
                "bob(x)@acme.com",
                ".bob@acme.com",
                "bob.@acme.com",
                "b..ob@acme.com",
                "bo\u200Bb@acme.com",
                "bo\u00ADb@acme.com",
                "bob@acme.com;ann@acme.com"
            })
    void whatIsNotOneBareAddressIsInvalid(String text) {
        assertThat(flaw(text)).isEqualTo(Flaw.INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bob@acme",
                "bob@localhost",
                "bob@.acme.com",
                "bob@acme..com",
                "bob@acme.com.",
                "bob@-acme.com",
                "bob@acme-.com",
                "bob@ac_me.com",
                "bob@10.0.0.1",
                "bob@[10.0.0.1]",
                "bob@acme.c",
                "bob@acme.123",
                "bob@acme.com/x",
                "bob@acme\u200D.com",
                "bob@ac℀me.com",
                "bob@acme.com:25",
                "bob@acme.c0m!",
                "bob@ab--ü.de"
            })
    void aBadDomainIsInvalid(String text) {
        assertThat(flaw(text)).isEqualTo(Flaw.INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bob\u0000@acme.com",
                "bob@acme.com\n",
                "\tbob@acme.com",
                "bob@ac\u007Fme.com",
                "bob\u0085@acme.com"
            })
    void aControlCharacterAnywhereIsInvalid(String text) {
        assertThat(flaw(text)).isEqualTo(Flaw.INVALID);
    }

    @Test
    void aLoneSurrogateIsInvalidInEitherPart() {
        assertThat(flaw("bob\uD83D@acme.com")).isEqualTo(Flaw.INVALID);
        assertThat(flaw("bob@\uDE00acme.com")).isEqualTo(Flaw.INVALID);
    }

    @Test
    void theLongestAllowedAddressHas254CharactersWithoutBlanks() {
        String tail = "@acme.com";
        String longest = "a".repeat(254 - tail.length()) + tail;

        assertThat(email("  " + longest + "  ").raw()).isEqualTo(longest);
        assertThat(flaw("a" + longest)).isEqualTo(Flaw.TOO_LONG);
    }

    @Test
    void aLabelHasAtMost63CharactersInAscii() {
        assertThat(email("bob@" + "a".repeat(63) + ".com").domain()).hasSize(67);
        assertThat(flaw("bob@" + "a".repeat(64) + ".com")).isEqualTo(Flaw.INVALID);
        assertThat(flaw("bob@" + "äöü".repeat(20) + ".com")).isEqualTo(Flaw.INVALID);
    }

    @ParameterizedTest
    @ValueSource(ints = {255, 1_000, 10_000, 1_000_000})
    void anyLongerTextIsTooLongWhateverItHolds(int length) {
        assertThat(flaw("a".repeat(length))).isEqualTo(Flaw.TOO_LONG);
        assertThat(flaw("bob@" + "a.".repeat(length / 2) + "com")).isEqualTo(Flaw.TOO_LONG);
    }
}
