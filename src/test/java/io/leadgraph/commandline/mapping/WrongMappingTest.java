package io.leadgraph.commandline.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadgraph.commandline.ImportTestCase;
import io.leadgraph.commandline.file.ImportFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongMappingTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "email: email|email: {column: email, dateTime: yyyy-MM-dd}|must name the zone of the data",
                "email: email|email: {column: email, dateTime: yyyy-MM-dd, zone: Mars/Olympus}|is not a time zone",
                "email: email|email: {column: email, dateTime: yyyy bogus, zone: UTC}|is not a date pattern",
                "email: email|email: mail|uses the column 'mail', which 'leads' does not list",
                "email: email|e_mail: email|has an unknown entry 'e_mail'",
                "email: email|email: {column: email, template: x}|must have one of column, constant and template",
                "email: email|email: {column: email, trim: true}|has an unknown entry 'trim'",
                "email: email|occurredAt: {constant: 2020-01-01}|put anything else in quotes",
                "email: email|clientKey: id|is not YAML",
                "email: email|email: {column: email, map: {a: b}, unmapped: drop}|must be keep or refuse",
                "clientKey:|title:|lacks clientKey, without which submitLeads can't be sent or sent again safely",
                "mutation: submitLeads|mutation: deleteEverything|must be one of submitLeads, upsertAccounts",
                "file: leads|file: deals|names none of the files",
                "name: leads|title: leads|has an unknown entry 'title'"
            })
    void isSaidToBeWrongWhereItIs(String right, String wrong, String message) {
        assertThatThrownBy(() -> load(ImportTestCase.LEADS.replace(right, wrong)))
                .isInstanceOfSatisfying(
                        ImportFailed.class,
                        failed -> assertThat(failed.exitCode()).isEqualTo(2))
                .hasMessageStartingWith("mapping own.yaml")
                .hasMessageContaining(message);
    }

    @Test
    void aTimeWithItsOwnOffsetNeedsNoZone() throws IOException {
        String text = ImportTestCase.LEADS.replace(
                "email: email", "occurredAt: {column: email, dateTime: \"yyyy-MM-dd'T'HH:mm:ssXXX\"}");
        assertThat(load(text).steps()).hasSize(1);
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> Mappings.load("sugar"))
                .hasMessageContaining("no mapping 'sugar'")
                .hasMessageContaining("olist");
    }

    private Mapping load(String text) throws IOException {
        return Mappings.load(Files.writeString(folder.resolve("own.yaml"), text).toString());
    }
}
