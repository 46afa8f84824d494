package io.leadgraph.facts.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.leadgraph.support.NeedsSharedData;
import io.leadgraph.support.SharedData;
import io.leadgraph.support.ShippedData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The registrable domain against the public suffix list's own vectors, and on a thousand real websites. */
class PublicSuffixTest {
    private static final Pattern VECTOR = Pattern.compile("(?m)^checkPublicSuffix\\('(.+)', (?:null|'(.+)')\\);");

    @Test
    void everyVectorOfThePublicSuffixListHolds() throws IOException {
        String file = Files.readString(ShippedData.file("public_suffix_list/test_psl.txt"));
        List<MatchResult> vectors = VECTOR.matcher(file).results().toList();
        SoftAssertions softly = new SoftAssertions();

        for (MatchResult vector : vectors) {
            String expected = vector.group(2) == null ? null : Domains.toAscii(vector.group(2));
            softly.assertThat(registrable(vector.group(1))).as(vector.group()).isEqualTo(expected);
        }

        // the 78th asks for null, which the signature rules out
        assertThat(vectors).hasSize(77);
        softly.assertAll();
    }

    @Test
    @NeedsSharedData
    void everyWebsiteOfTheFortune1000LeadsToItsDomain() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        int rows = 0;
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(SharedData.file("fortune1000_domains/fortune1000_2022.csv"))) {
            for (NamedCsvRecord row : csv) {
                String host = Domains.ofWebsite(row.getField("website"));
                softly.assertThat(host == null ? null : Domains.registrable(host))
                        .as(row.getField("website"))
                        .isEqualTo(row.getField("domain"));
                rows++;
            }
        }

        assertThat(rows).isEqualTo(1_000);
        softly.assertAll();
    }

    private static String registrable(String host) {
        String ascii = Domains.toAscii(host);
        return ascii == null ? null : Domains.registrable(ascii);
    }
}
