package io.leadgraph.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileFormTest extends ImportTestCase {

    @Test
    void aByteOrderMarkIsNotPartOfTheFirstColumn() throws IOException {
        assertThat(run(csv("\uFEFFid,email\n1,a@acme.com\n")).stored()).isEqualTo(1);
    }

    @Test
    void furtherColumnsAndAnyOrderAreAllowed() throws IOException {
        run(csv("note,email,id\nhello,a@acme.com,1\n"));
        assertThat(api.inputs("submitLeads").getFirst().path("email").asString())
                .isEqualTo("a@acme.com");
    }

    @Test
    void anotherEncodingIsReadWhenItIsNamed() throws IOException {
        Path csv = folder.resolve("leads.csv");
        Files.writeString(csv, "id,email\n1,josé@acme.com\n", StandardCharsets.ISO_8859_1);
        run(csv, options -> options.withCharset(StandardCharsets.ISO_8859_1));
        assertThat(api.inputs("submitLeads").getFirst().path("email").asString())
                .isEqualTo("josé@acme.com");
    }

    @Test
    void aHeaderWithoutRowsImportsNothingAndIsNoError() throws IOException {
        ImportSummary summary = run(csv("id,email\n"));
        assertThat(summary.exitCode()).isZero();
        assertThat(summary.step("leads").rows()).isZero();
    }

    @Test
    void raggedRowsAreRefusedAndTheOthersStored() throws IOException {
        ImportSummary summary = run(csv("id,email\n1\n2,b@acme.com\n3,c@acme.com,more\n"));
        assertThat(summary.stored()).isEqualTo(1);
        assertThat(summary.refused()).isEqualTo(2);
        assertThat(summary.exitCode()).isEqualTo(1);
        assertThat(refusedLines())
                .containsExactly(
                        "id,email,refused_line,refused_field,refused_code,refused_message",
                        "1,,2,,INVALID,ragged row: 1 cells where the header has 2",
                        "3,c@acme.com,4,,INVALID,ragged row: 3 cells where the header has 2");
    }

    @Test
    void aCellOfAMegabyteIsRefusedWithItsColumn() throws IOException {
        ImportSummary summary = run(csv("id,email\n1," + "x".repeat(1 << 20) + "\n2,b@acme.com\n"));
        assertThat(summary.stored()).isEqualTo(1);
        assertThat(refusedLines().get(1)).endsWith(",2,email,TOO_LONG,cell of 1048576 characters; at most 10000");
    }

    @Test
    void lineNumbersCountTheLinesInsideQuotedCells() throws IOException {
        run(csv("id,email\n1,\"a@acme.com\n\n\"\n2\n"));
        assertThat(refusedLines().get(1)).startsWith("2,,5,");
    }

    @Test
    void aCorrectedRefusedFileIsImportedAsItIs() throws IOException {
        run(csv("id,email\n1\n"));
        Path refused = folder.resolve("leads.refused.csv");
        Files.writeString(refused, Files.readString(refused).replace("1,,2", "1,a@acme.com,2"));
        assertThat(run(refused).stored()).isEqualTo(1);
        assertThat(folder.resolve("leads.refused.refused.csv")).doesNotExist();
    }

    @Test
    void theRefusedFileOfAnEarlierRunGoesWhenNothingIsRefusedAnyMore() throws IOException {
        run(csv("id,email\n1\n"));
        run(csv("id,email\n1,a@acme.com\n"));
        assertThat(folder.resolve("leads.refused.csv")).doesNotExist();
    }
}
