package io.leadgraph.platform.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "Acme", "Müller & Söhne", "東京", "👩‍💻 at work", "no\u00A0break", "\uFFFD"})
    void ordinaryTextIsClean(String text) {
        assertThat(Texts.flawOf(text, 100)).isEmpty();
        assertThat(Texts.isClean(text, 100)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\tb", "a\nb", "a\r", "\u001Ba", "a\u007F", "a\u0085b", "a\u009Fb"})
    void aControlCharacterIsInvalid(String text) {
        assertThat(Texts.flawOf(text, 100)).contains(Flaw.INVALID);
        assertThat(Texts.isClean(text, 100)).isFalse();
    }

    @Test
    void aSurrogateWithoutItsOtherHalfIsInvalid() {
        assertThat(Texts.flawOf("a\uD83D", 100)).contains(Flaw.INVALID);
        assertThat(Texts.flawOf("\uDE00a", 100)).contains(Flaw.INVALID);
        assertThat(Texts.flawOf("\uDE00\uD83D", 100)).contains(Flaw.INVALID);
        assertThat(Texts.flawOf("\uD83D\uDE00", 100)).isEmpty();
    }

    @Test
    void theLongestAllowedTextIsCleanAndOneMoreIsTooLong() {
        assertThat(Texts.flawOf("a".repeat(100), 100)).isEmpty();
        assertThat(Texts.flawOf("a".repeat(101), 100)).contains(Flaw.TOO_LONG);
    }

    @Test
    void aTextThatIsTooLongIsSaidToBeThatWhateverElseIsWrong() {
        assertThat(Texts.flawOf("\u0000".repeat(101), 100)).contains(Flaw.TOO_LONG);
    }
}
