package io.leadgraph.facts.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "+49 (0)30 901820,          ,    +4930901820",
        "030 / 90 18 20,            DE,  +4930901820",
        "030 901820,                de,  +4930901820",
        "0049 30 901820,            ,    +4930901820",
        "0049 30 901820,            DE,  +4930901820",
        "(202) 555-0147 ext. 12,    US,  +12025550147",
        "+12025550147,              DE,  +12025550147",
        "+12025550147,              XX,  +12025550147",
        "+12025550147,              '',  +12025550147",
        "1-800-FLOWERS,             US,  +18003569377",
        "+39 06 698 1234,           ,    +39066981234",
    })
    void oneNumberHasOneSpelling(String typed, String country, String e164) {
        assertThat(PhoneNumbers.e164(typed, country)).contains(e164);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "n/a",
                "12",
                "+",
                "+999 123456789",
                "+1 202",
                "555-0147",
                "+49\u000030901820",
                "+4930901820\uD83D"
            })
    void whatIsNoCompleteNumberHasNone(String typed) {
        assertThat(PhoneNumbers.e164(typed, "US")).isEmpty();
    }

    @Test
    void aNationalNumberWithoutItsCountryHasNone() {
        assertThat(PhoneNumbers.e164("(202) 555-0147", null)).isEmpty();
        assertThat(PhoneNumbers.e164("(202) 555-0147", "Atlantis")).isEmpty();
    }

    @Test
    void aNumberLongerThanTheLimitHasNone() {
        String blanks = " ".repeat(PhoneNumbers.MAX_LENGTH - "+12025550147".length());

        assertThat(PhoneNumbers.e164("+1202555" + blanks + "0147", null)).contains("+12025550147");
        assertThat(PhoneNumbers.e164("+1202555" + blanks + " 0147", null)).isEmpty();
        assertThat(PhoneNumbers.e164("1".repeat(1_000_000), "US")).isEmpty();
    }
}
