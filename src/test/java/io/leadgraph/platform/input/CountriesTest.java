package io.leadgraph.platform.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

    @ParameterizedTest
    @CsvSource({"DE,DE", "de,DE", "Germany,DE", "united states,US", "' Kenya ',KE", "Korea,Korea", "Atlantis,Atlantis"})
    void aCodeOrAnEnglishNameBecomesTheCodeAndAnythingElseStays(String given, String code) {
        assertThat(Countries.code(given)).isEqualTo(code);
    }
}
