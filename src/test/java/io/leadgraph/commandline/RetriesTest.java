package io.leadgraph.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadgraph.commandline.file.ImportFailed;
import io.leadgraph.commandline.send.Retries;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetriesTest extends ImportTestCase {

    @ParameterizedTest
    @ValueSource(strings = {"UNAVAILABLE", "RATE_LIMITED", "INTERNAL"})
    void aBusyServerIsAskedAgain(String code) throws IOException {
        api.nextError(code).nextError(code);
        assertThat(run(leads(3)).stored()).isEqualTo(3);
        assertThat(pauses).hasSize(2);
        assertThat(printed()).contains("said " + code, "(2 of 10)");
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503})
    void soIsOneThatAnswersWithSuchAStatus(int status) throws IOException {
        api.next(status, "");
        assertThat(run(leads(3)).stored()).isEqualTo(3);
        assertThat(api.sent).hasSize(2);
    }

    @Test
    void theWaitAServerAsksForIsKept() throws IOException {
        api.nextLater(503, 7);
        run(leads(1));
        assertThat(pauses).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void waitsGrowUpToALimit() throws IOException {
        for (int i = 0; i < 12; i++) {
            api.next(503, "");
        }
        run(leads(1), options -> options.withRetries(12));
        assertThat(pauses).hasSize(12).allSatisfy(pause -> assertThat(pause).isLessThanOrEqualTo(Retries.LONGEST));
        assertThat(pauses.getFirst()).isLessThanOrEqualTo(Retries.SHORTEST);
        assertThat(pauses.getLast()).isGreaterThanOrEqualTo(Retries.LONGEST.dividedBy(2));
    }

    @Test
    void aServerOutOfReachEndsTheImportWithItsOwnExitCode() throws IOException {
        Path csv = leads(3);
        ImportOptions options =
                ImportOptions.of(mapping.toString(), api.url(), csv).withRetries(2);
        api.close();
        assertThatThrownBy(() -> run(options))
                .isInstanceOfSatisfying(
                        ImportFailed.class,
                        failed -> assertThat(failed.exitCode()).isEqualTo(3))
                .hasMessageContaining("does not serve")
                .hasMessageContaining("tried 3 times");
        assertThat(pauses).hasSize(2);
    }

    @Test
    void whatWasStoredBeforeTheServerWentIsInTheSummary() throws IOException {
        api.requests(sent -> api.sent.size() > 2 ? new StubApi.Canned(503, "", java.util.Map.of()) : null);
        Path csv = leads(30);
        assertThatThrownBy(() -> run(csv, options -> options.withBatch(10))).isInstanceOf(ImportFailed.class);
        List<String> lines = printed().lines().toList();
        assertThat(lines).anyMatch(line -> line.matches("leads +20 +20 +0 +0 +NEW_PROSPECT 20"));
    }
}
