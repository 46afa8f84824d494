package io.leadgraph.commandline.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadgraph.commandline.file.FileRow;
import io.leadgraph.commandline.file.Header;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

class FieldsTest {

    @Test
    void aTextAloneIsAColumnAndBlankCellsAreLeftOut() {
        assertThat(input("{email: a, phone: b}", "x@acme.com", "  ")).isEqualTo(Map.of("email", "x@acme.com"));
    }

    @Test
    void theFirstColumnThatIsNotBlankIsTaken() {
        assertThat(input("{owner: {column: [a, b]}}", "", "Bob")).isEqualTo(Map.of("owner", "Bob"));
    }

    @Test
    void aTemplateWithABlankColumnIsBlank() {
        assertThat(input("{key: {template: 'k:{a}/{b}'}}", "1", "2")).isEqualTo(Map.of("key", "k:1/2"));
        assertThat(input("{key: {template: 'k:{a}/{b}'}}", "1", "")).isEmpty();
    }

    @Test
    void objectsAndListsOfNothingButConstantsAreLeftOut() {
        String ids = "{externalIds: [{system: {constant: crm}, id: a}], parent: {key: b}}";
        assertThat(input(ids, "", "")).isEmpty();
        assertThat(input(ids, "7", "p"))
                .isEqualTo(Map.of(
                        "externalIds", List.of(Map.of("system", "crm", "id", "7")), "parent", Map.of("key", "p")));
    }

    @Test
    void aCurrencyGoesOnlyWithItsAmount() {
        String amount = "{amount: {column: a, number: {above: 0}}, currency: {constant: BRL, with: amount}}";
        assertThat(input(amount, "100000.0", "")).isEqualTo(Map.of("amount", "100000", "currency", "BRL"));
        assertThat(input(amount, "0.0", "")).isEmpty();
    }

    @Test
    void blankCanBeAValueOrClear() {
        assertThat(input("{key: {column: a, blank: none}}", "", "")).isEqualTo(Map.of("key", "none"));
        assertThat(input("{owner: {column: a, blank: null}}", "", ""))
                .containsKey("owner")
                .containsValue(null);
    }

    @Test
    void valuesThatAreNotInAMapRefuseTheRowUnlessTheyAreKept() {
        assertThat(input("{stage: {column: a, map: {Won: WON}}}", "Won", "")).isEqualTo(Map.of("stage", "WON"));
        assertThat(input("{stage: {column: a, map: {Won: WON}, unmapped: keep}}", "Lost", ""))
                .containsValue("Lost");
        refuses("{stage: {column: a, map: {Won: WON}}}", "Lost", "INVALID", "'Lost' is none of Won");
    }

    @Test
    void aRequiredFieldRefusesABlankRowWithItsPath() {
        assertThatThrownBy(() -> input("{parent: {key: {column: a, required: true}}}", "", ""))
                .isInstanceOfSatisfying(
                        RefusedRow.class,
                        refused -> assertThat(refused.refusal().field()).isEqualTo("parent.key"));
    }

    @ParameterizedTest
    @CsvSource({"Acme Corporation,acme-corporation", "Gekko & Co,gekko-co", "São Paulo (BR),sao-paulo-br", "株式会社,株式会社"})
    void slugsAreKeysOfNames(String name, String slug) {
        assertThat(input("{key: {column: a, slug: true}}", name, "")).isEqualTo(Map.of("key", slug));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234,50|1234.5", "-3|-3", "0,00|0", "1000000|1000000"})
    void numbersAreExactTextWhateverTheirSeparators(String text, String number) {
        assertThat(input("{amount: {column: a, number: {decimal: ',', group: '.'}}}", text, ""))
                .containsValue(number);
    }

    @Test
    void whatIsNoNumberRefusesTheRow() {
        refuses("{amount: {column: a, number: {}}}", "1e9", "INVALID", "'1e9' is not a number");
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-MM-dd,2018-02-01,2018-02-01T00:00:00-02:00",
        "yyyy-MM-dd,2017-10-15,2017-10-15T01:00:00-02:00",
        "yyyy-MM-dd HH:mm:ss,2018-06-26 19:58:54,2018-06-26T19:58:54-03:00",
        "yyyy-MM-dd'T'HH:mmXXX,2018-06-26T19:58Z,2018-06-26T19:58:00Z",
        "d MMM yyyy,3 Feb 2018,2018-02-03T00:00:00-02:00"
    })
    void timesGetTheOffsetTheZoneHadThen(String pattern, String text, String sent) {
        String field = "{occurredAt: {column: a, dateTime: \"%s\", zone: America/Sao_Paulo}}".formatted(pattern);
        assertThat(input(field, text, "")).isEqualTo(Map.of("occurredAt", sent));
    }

    @Test
    void aDayThatDoesNotExistRefusesTheRow() {
        refuses(
                "{at: {column: a, dateTime: yyyy-MM-dd, zone: UTC}}",
                "2018-02-30",
                "INVALID",
                "not a time of the form");
        refuses("{at: {column: a, date: yyyy-MM-dd}}", "2018-02-30", "INVALID", "not a time of the form");
    }

    private static void refuses(String fields, String cell, String code, String message) {
        assertThatThrownBy(() -> input(fields, cell, ""))
                .isInstanceOfSatisfying(
                        RefusedRow.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code))
                .hasMessageContaining(message);
    }

    private static Map<String, Object> input(String fields, String... cells) {
        Setting setting = new Setting("test", new Yaml().load(fields));
        FileRow row = new FileRow(Header.of(List.of("a", "b")), 2, Arrays.asList(cells));
        return new FieldReader((ZoneId) null).object(setting).input(row);
    }
}
