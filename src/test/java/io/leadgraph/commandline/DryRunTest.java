package io.leadgraph.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class DryRunTest extends ImportTestCase {
    private static final String WITH_CAMPAIGNS = """
            files:
              leads:
                columns: [id, email, origin]
            steps:
              - name: campaigns
                file: leads
                mutation: upsertCampaigns
                distinct: origin
                fields:
                  key: origin
              - name: leads
                file: leads
                mutation: submitLeads
                fields:
                  source: { constant: FORM }
                  clientKey: id
                  email: email
                  campaignKey: origin
            """;

    @Test
    void leadsAreClassifiedAtMostThirtyInARequestAndNothingIsStored() throws IOException {
        ImportSummary summary = run(leads(65), ImportOptions::asDryRun);
        assertThat(summary.step("leads").outcomes()).containsEntry("NEW_PROSPECT", 65L);
        assertThat(api.sent).extracting(sent -> sent.variables().size()).containsExactly(30, 30, 5);
        assertThat(api.sent).allMatch(sent -> sent.document().startsWith("query"));
    }

    @Test
    void rowsTheServerWouldRefuseAreWrittenOut() throws IOException {
        api.rows(input -> StubApi.userError("\"input\",\"email\"", "INVALID", "no address"));
        assertThat(run(leads(2), ImportOptions::asDryRun).exitCode()).isEqualTo(1);
        assertThat(refusedLines().get(1)).isEqualTo("1,p1@acme.com,2,email,INVALID,no address");
    }

    @Test
    void aCampaignAnEarlierStepWouldMakeIsNotAskedFor() throws IOException {
        mapping = file("campaigns.yaml", WITH_CAMPAIGNS);
        ImportSummary summary =
                run(csv("id,email,origin\n1,a@acme.com,web\n2,b@acme.com,web\n"), ImportOptions::asDryRun);
        assertThat(summary.step("campaigns").stored()).isEqualTo(1);
        assertThat(api.sent).hasSize(1);
        assertThat(api.sent.getFirst().variables().path("i0").has("campaignKey"))
                .isFalse();
        assertThat(api.sent.getFirst().variables().path("i0").has("email")).isTrue();
    }
}
