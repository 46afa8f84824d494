package io.leadgraph.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadgraph.commandline.file.ImportFailed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BadFileTest extends ImportTestCase {

    @Test
    void anEmptyFileIsAnErrorThatNamesIt() throws IOException {
        stopsAtOnce(csv(""), "leads.csv: the file is empty");
    }

    @Test
    void aFileOfNothingButAByteOrderMarkIsEmpty() throws IOException {
        stopsAtOnce(csv("\uFEFF"), "leads.csv: the file is empty");
    }

    @Test
    void aFileThatIsNotThereIsAnErrorThatNamesIt() {
        stopsAtOnce(folder.resolve("none.csv"), "none.csv: no such file");
    }

    @Test
    void missingColumnsAreNamed() throws IOException {
        stopsAtOnce(
                csv("id;email\n1;a@acme.com\n"),
                "leads.csv: line 1: wrong header for 'leads' of the mapping leads.yaml: missing id, email; found id;email");
    }

    @Test
    void aColumnNamedTwiceIsAmbiguous() throws IOException {
        stopsAtOnce(csv("id,email,email\n1,a@acme.com,b@acme.com\n"), "more than one column named email");
    }

    @Test
    void latin1IsReportedWithLineAndOffsetBeforeAnythingIsSent() throws IOException {
        Path csv = folder.resolve("leads.csv");
        Files.writeString(csv, "id,email\n1,a@acme.com\n2,josé@acme.com\n", StandardCharsets.ISO_8859_1);
        stopsAtOnce(csv, "leads.csv: line 3: not UTF-8: byte 0xE9 at offset 27");
    }

    @Test
    void aQuoteThatIsNeverClosedIsReportedBeforeAnythingIsSent() throws IOException {
        stopsAtOnce(csv("id,email\n1,a@acme.com\n2,\"b@acme.com\n3,c@acme.com\n"), "leads.csv: not readable as CSV");
    }

    @Test
    void anInputCanNotBeItsOwnRefusedFile() throws IOException {
        Path csv = leads(1);
        assertThatThrownBy(() -> run(csv, options -> options.withRefused(csv))).hasMessageContaining("is an input");
        assertThat(csv).exists();
    }

    private void stopsAtOnce(Path csv, String message) {
        assertThatThrownBy(() -> run(csv))
                .isInstanceOfSatisfying(
                        ImportFailed.class,
                        failed -> assertThat(failed.exitCode()).isEqualTo(2))
                .hasMessageContaining(message);
        assertThat(api.sent).isEmpty();
    }
}
