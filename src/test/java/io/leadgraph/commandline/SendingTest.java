package io.leadgraph.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadgraph.commandline.file.ImportFailed;
import io.leadgraph.commandline.send.StepSummary;
import java.io.IOException;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SendingTest extends ImportTestCase {

    @Test
    void rowsGoInBatchesInTheOrderOfTheFile() throws IOException {
        ImportSummary summary = run(leads(25), options -> options.withBatch(10));
        assertThat(api.sent).extracting(sent -> sent.inputs().size()).containsExactly(10, 10, 5);
        assertThat(api.inputs("submitLeads"))
                .extracting(input -> input.path("clientKey").asString())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 25).mapToObj(i -> "lead:" + i).toList());
        assertThat(summary.step("leads").outcomes()).isEqualTo(Map.of("NEW_PROSPECT", 25L));
        assertThat(summary.exitCode()).isZero();
    }

    @Test
    void theNextStepReadsTheFilesFromTheStart() throws IOException {
        mapping = file(
                "two.yaml", LEADS + LEADS.substring(LEADS.indexOf("  - name")).replace("name: leads", "name: again"));
        ImportSummary summary = run(leads(3));
        assertThat(summary.steps()).extracting(StepSummary::name).containsExactly("leads", "again");
        assertThat(api.inputs("submitLeads")).hasSize(6);
    }

    @Test
    void whatTheServerHasAlreadyIsCountedAsReplayed() throws IOException {
        api.rows(input -> StubApi.STORED.replace("\"replayed\":false", "\"replayed\":true"));
        ImportSummary summary = run(leads(3));
        assertThat(summary.replayed()).isEqualTo(3);
        assertThat(summary.stored()).isZero();
        assertThat(summary.exitCode()).isZero();
    }

    @Test
    void upsertsTellWhatIsNewFromWhatWasThere() throws IOException {
        mapping = file("accounts.yaml", """
                files: { accounts: { columns: [id, email] } }
                steps:
                  - { name: accounts, file: accounts, mutation: upsertAccounts, fields: { key: id } }
                """);
        api.rows(input -> "{\"created\":%s,\"userErrors\":[]}"
                .formatted(input.path("key").asString().equals("1")));
        assertThat(run(leads(3)).step("accounts").outcomes()).isEqualTo(Map.of("CREATED", 1L, "UPDATED", 2L));
    }

    @Test
    void aListTheServerRefusesInItsPayloadIsHalvedToo() throws IOException {
        api.next(
                200,
                "{\"data\":{\"submitLeads\":{\"results\":[],%s}}"
                        .formatted(StubApi.userError("\"inputs\"", "OUT_OF_RANGE", "too many rows")
                                .substring(1)));
        assertThat(run(leads(4)).stored()).isEqualTo(4);
    }

    @Test
    void aRefusedRowIsWrittenWithItsReasonAndTheOthersAreStored() throws IOException {
        api.rows(input -> is(input, 2)
                ? StubApi.userError("\"inputs\",\"1\",\"email\"", "INVALID", "no address")
                : StubApi.STORED);
        ImportSummary summary = run(leads(3));
        assertThat(summary.stored()).isEqualTo(2);
        assertThat(summary.exitCode()).isEqualTo(1);
        assertThat(refusedLines().get(1)).isEqualTo("2,p2@acme.com,3,email,INVALID,no address");
        assertThat(printed()).contains("Refused rows and why: " + folder.resolve("leads.refused.csv"));
    }

    @Test
    void aRequestRefusedAsAWholeIsHalvedUntilTheRowAtFaultStandsAlone() throws IOException {
        api.requests(sent ->
                sent.inputs().stream().anyMatch(input -> is(input, 13)) ? StubApi.refusal("BAD_USER_INPUT") : null);
        ImportSummary summary = run(leads(20));
        assertThat(summary.stored()).isEqualTo(19);
        assertThat(refusedLines()).hasSize(2);
        assertThat(refusedLines().get(1)).isEqualTo("13,p13@acme.com,14,,BAD_USER_INPUT,said BAD_USER_INPUT");
    }

    @Test
    void aBodyTheServerFindsTooLargeIsHalved() throws IOException {
        api.next(413, "");
        ImportSummary summary = run(leads(4));
        assertThat(summary.stored()).isEqualTo(4);
        assertThat(api.sent).extracting(sent -> sent.inputs().size()).containsExactly(4, 0, 2, 2);
    }

    @Test
    void aServerThatDoesNotKnowTheMutationStopsTheImportAfterTwoRequests() throws IOException {
        api.requests(sent -> StubApi.refusal("BAD_USER_INPUT"));
        failsWith(3, "the server does not take submitLeads");
        assertThat(api.sent).hasSize(2);
    }

    @Test
    void aRefusedCallerStopsTheImportAtOnce() throws IOException {
        api.nextError("FORBIDDEN");
        failsWith(3, "refused the import: FORBIDDEN");
        assertThat(api.sent).hasSize(1);
    }

    @Test
    void anAddressThatIsNotGraphqlIsSaidToBeSo() throws IOException {
        api.next(404, "<html>");
        failsWith(3, "is not a GraphQL address: HTTP status 404");
    }

    private void failsWith(int exitCode, String message) throws IOException {
        var csv = leads(30);
        assertThatThrownBy(() -> run(csv))
                .isInstanceOfSatisfying(
                        ImportFailed.class,
                        failed -> assertThat(failed.exitCode()).isEqualTo(exitCode))
                .hasMessageContaining(message);
    }

    private static boolean is(JsonNode input, int number) {
        return input.path("clientKey").asString().equals("lead:" + number);
    }
}
