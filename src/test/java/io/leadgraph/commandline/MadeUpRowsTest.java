package io.leadgraph.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.ShippedData;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A few made-up rows in the form of the data sets that the bundled mappings olist and maven-crm are for: those may not be shipped. */
class MadeUpRowsTest extends ImportTestCase {

    @Test
    void everyRowOfTheFunnelIsStored() {
        assertThat(steps(olist())).containsExactly("campaigns 11", "leads 25", "accounts 6", "opportunities 6");
    }

    @Test
    void leadsStandInTheCampaignOfTheirOriginAndABlankOriginIsNotUnknown() {
        olist();
        assertThat(counts("submitLeads", lead -> lead.path("campaignKey")))
                .isEqualTo(Map.ofEntries(
                        Map.entry("olist:organic-search", 6L),
                        Map.entry("olist:paid-search", 4L),
                        Map.entry("olist:social", 3L),
                        Map.entry("olist:unknown", 3L),
                        Map.entry("olist:direct-traffic", 2L),
                        Map.entry("olist:email", 2L),
                        Map.entry("olist:referral", 1L),
                        Map.entry("olist:other", 1L),
                        Map.entry("olist:display", 1L),
                        Map.entry("olist:other-publicities", 1L),
                        Map.entry("olist:blank", 1L)));
        assertThat(counts("upsertCampaigns", campaign -> campaign.path("evergreen")))
                .isEqualTo(Map.of("true", 11L));
    }

    /** Summer time began on 2017-10-15 at midnight, an hour that there was not, and ended on 2018-02-18 at midnight. */
    @Test
    void aDayOfContactIsItsFirstMomentInBrazil() {
        olist();
        assertThat(api.inputs("submitLeads").stream()
                        .map(lead -> lead.path("occurredAt").asString())
                        .distinct())
                .containsExactly(
                        "2017-06-14T00:00:00-03:00",
                        "2017-10-14T00:00:00-03:00",
                        "2017-10-15T01:00:00-02:00",
                        "2017-11-02T00:00:00-02:00",
                        "2018-02-17T00:00:00-02:00",
                        "2018-02-18T00:00:00-03:00",
                        "2018-05-31T00:00:00-03:00");
    }

    @Test
    void aDealIsWonWithItsLeadAsContactAndHasAnAmountOnlyWhereOneWasDeclared() {
        olist();
        List<JsonNode> deals = api.inputs("upsertOpportunities");
        assertThat(deals.getFirst())
                .hasToString(
                        "{\"key\":\"olist:lead01\",\"name\":\"Olist deal lead01\",\"accountKey\":\"olist:seller01\",\"stage\":\"WON\","
                                + "\"stageAt\":\"2018-01-10T09:15:00-02:00\",\"closedAt\":\"2018-01-10T09:15:00-02:00\",\"owner\":\"rep1\","
                                + "\"contacts\":[{\"person\":{\"externalId\":{\"system\":\"olist\",\"id\":\"lead01\"}},\"primary\":true}]}");
        assertThat(deals.stream()
                        .filter(deal -> deal.has("amount"))
                        .map(deal -> deal.path("amount").asString() + " "
                                + deal.path("currency").asString()))
                .containsExactly("15000 BRL", "250.5 BRL");
    }

    @Test
    void everyRowOfThePipelineIsStoredAndParentsComeInASecondPass() {
        assertThat(steps(mavenCrm())).containsExactly("accounts 8", "parents 4", "opportunities 24");
        assertThat(api.inputs("upsertAccounts").stream()
                        .skip(8)
                        .map(account -> account.path("key").asString() + " below "
                                + account.path("parent").path("key").asString()))
                .containsExactly(
                        "birch-sons below alder-works",
                        "cedar-labs below alder-works",
                        "elm-energy below fir-holding",
                        "gum-tree below dogwood");
    }

    @Test
    void stagesProductsAndWhatIsMissingAreAsInTheFile() {
        mavenCrm();
        String deals = "upsertOpportunities";
        assertThat(counts(deals, deal -> deal.path("stage")))
                .isEqualTo(Map.of("WON", 6L, "LOST", 6L, "DISCOVERY", 6L, "QUALIFICATION", 6L));
        assertThat(counts(deals, deal -> deal.path("product")))
                .isEqualTo(Map.of("GTX Basic", 8L, "GTX Pro", 8L, "MG Special", 8L));
        assertThat(api.inputs(deals).stream().filter(deal -> !deal.has("accountKey")))
                .hasSize(3);
        assertThat(api.inputs(deals).stream().filter(deal -> !deal.has("openedAt")))
                .hasSize(6);
        assertThat(api.inputs(deals).stream().filter(deal -> deal.has("closedAt")))
                .hasSize(12);
    }

    @Test
    void aWonDealReadsAsTheFileSays() {
        mavenCrm();
        assertThat(api.inputs("upsertOpportunities").getFirst())
                .hasToString(
                        "{\"key\":\"maven:OPP01\",\"name\":\"Deal OPP01\",\"accountKey\":\"alder-works\",\"stage\":\"WON\","
                                + "\"stageAt\":\"2017-06-01T00:00:00-04:00\",\"amount\":\"1000\",\"currency\":\"USD\","
                                + "\"product\":\"GTX Basic\",\"owner\":\"Agent 1\","
                                + "\"openedAt\":\"2017-01-01T00:00:00-05:00\",\"closedAt\":\"2017-06-01T00:00:00-04:00\"}");
    }

    private ImportSummary olist() {
        return imported("olist", "olist_deals", "olist_leads");
    }

    private ImportSummary mavenCrm() {
        return imported("maven-crm", "maven_pipeline", "maven_accounts");
    }

    private ImportSummary imported(String mapping, String one, String other) {
        return run(ImportOptions.of(
                mapping,
                api.url(),
                ShippedData.copy("made_up/" + one + ".csv", folder),
                ShippedData.copy("made_up/" + other + ".csv", folder)));
    }

    private static List<String> steps(ImportSummary summary) {
        assertThat(summary.exitCode()).isZero();
        return summary.steps().stream()
                .map(step -> step.name() + " " + step.stored())
                .toList();
    }

    private Map<String, Long> counts(String mutation, Function<JsonNode, JsonNode> value) {
        return api.inputs(mutation).stream()
                .map(input -> value.apply(input).asString())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
