package io.leadgraph.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.NeedsSharedData;
import io.leadgraph.support.SharedData;
import io.leadgraph.support.ShippedData;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code leadgraph duplicates} against people of whom it is known who is who. */
@GraphTest
class DuplicatesCommandTest {
    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Autowired
    HttpGraphQlTester api;

    private String printed = "";

    @Test
    void peopleWithAddressesAreFound() {
        Path file = ShippedData.copy("splink_fake_1000/fake_1000.csv", folder);
        define("city");
        configure("supportingFields: [\"city\"], mergeFrom: 0.96");
        assertThat(run("import", "--mapping", "fake-1000", file.toString())).isZero();
        measure(file, "unique_id", "cluster", ".*");
        assertThat(share("one person already", "precision")).isEqualTo(1);
        assertThat(share("merged by the rules", "precision")).isGreaterThanOrEqualTo(0.99);
        assertThat(share("with all suggestions", "precision")).isGreaterThanOrEqualTo(0.99);
        assertThat(share("with all suggestions", "recall")).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    @NeedsSharedData
    void peopleWithoutAddressesAreFound() {
        assertFoundWithoutAddresses(ShippedData.copy(SharedData.file("febrl1/dataset1.csv"), folder));
    }

    @Test
    void aFewMadeUpPeopleWithoutAddressesAreFound() {
        assertFoundWithoutAddresses(ShippedData.copy("made_up/febrl_people.csv", folder));
    }

    private void assertFoundWithoutAddresses(Path file) {
        define("street", "suburb", "postcode", "social_security");
        configure(
                "identifyingFields: [\"social_security\"], supportingFields: [\"street\", \"suburb\", \"postcode\"], mergeFrom: 0.96");
        assertThat(run("import", "--mapping", "febrl", file.toString())).isZero();
        measure(file, "rec_id", "rec_id", "rec-[0-9]+");
        assertThat(share("merged by the rules", "precision")).isGreaterThanOrEqualTo(0.99);
        assertThat(share("with all suggestions", "precision")).isGreaterThanOrEqualTo(0.99);
        assertThat(share("with all suggestions", "recall")).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void withoutGoldItSaysWhatItFound() {
        assertThat(run("duplicates")).isZero();
        assertThat(printed).isEqualTo("0 people, 0 pairs suggested, 0 merged\n");
    }

    @Test
    void aFileWithoutTheColumnIsRefusedByName() {
        Path file = ShippedData.file("made_up/febrl_people.csv");
        assertThat(run("duplicates", "--gold", file.toString(), "--id-column", "rec_id", "--entity-column", "cluster"))
                .isEqualTo(2);
    }

    private void measure(Path file, String id, String entity, String pattern) {
        assertThat(run(
                        "duplicates",
                        "--gold",
                        file.toString(),
                        "--id-column",
                        id,
                        "--entity-column",
                        entity,
                        "--entity-pattern",
                        pattern))
                .isZero();
    }

    private double share(String line, String what) {
        Matcher found = Pattern.compile(line + ".*" + what + " +([0-9.]+)").matcher(printed);
        assertThat(found.find()).as(printed).isTrue();
        return Double.parseDouble(found.group(1));
    }

    private void define(String... fields) {
        List.of(fields)
                .forEach(field -> api.document("mutation { defineCustomField(input: {name: \"" + field
                                + "\", type: TEXT}) { userErrors { code } } }")
                        .execute()
                        .path("defineCustomField.userErrors")
                        .entityList(Object.class)
                        .hasSize(0));
    }

    private void configure(String input) {
        api.document("mutation { configureDuplicates(input: {" + input + "}) { userErrors { code } } }")
                .execute()
                .path("configureDuplicates.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }

    private int run(String command, String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] arguments = Stream.concat(
                        Stream.of(command, "--url", "http://localhost:" + port + "/graphql"), Stream.of(more))
                .toArray(String[]::new);
        int code = CommandTool.run(new PrintStream(out, true, StandardCharsets.UTF_8), quiet(), false, arguments);
        printed = out.toString(StandardCharsets.UTF_8);
        return code;
    }

    private static PrintStream quiet() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }
}
