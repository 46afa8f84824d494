package io.leadgraph.facts.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples of RFC 3492, section 7.1, and labels at random against the decoder of the JDK. */
class PunycodeTest {
    @ParameterizedTest
    @CsvSource({
        "他们为什么不说中文,                       ihqwcrb4cv8a8dqg056pqjye",
        "なぜみんな日本語を話してくれないのか,        n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa",
        "почемужеонинеговорятпорусски,       b1abfaaepdrnnbgefbadotcwatmq2g4l",
        "3年b組金八先生,                         3b-ww4c5e180e575a65lsy2b",
        "ひとつ屋根の下2,                         2-u9tlzr9756bt3uc0v",
        "パフィーdeルンバ,                        de-jg4avhby1noc0d",
    })
    void theSamplesOfTheRfcHold(String label, String encoded) {
        assertThat(Punycode.encode(label)).isEqualTo(encoded);
    }

    @Test
    void theDecoderOfTheJdkReadsWhatWasWritten() {
        Random random = new Random(1);
        for (int round = 0; round < 1_000; round++) {
            String label = label(random);
            assertThat(IDN.toUnicode("xn--" + Punycode.encode(label), IDN.ALLOW_UNASSIGNED))
                    .isEqualTo(label);
        }
    }

    /** Letters that every version of the rules leaves as they are, at least one of them outside ASCII. */
    private static String label(Random random) {
        String letters = "abcxyz019äéøкйжλ中文東京かな한국";
        return random.ints(random.nextInt(12), 0, letters.length())
                .mapToObj(letters::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .append('ü')
                .toString();
    }
}
