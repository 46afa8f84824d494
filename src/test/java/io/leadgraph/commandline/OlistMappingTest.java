package io.leadgraph.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.NeedsSharedData;
import io.leadgraph.support.SharedData;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The figures are those of the README beside the data. */
@NeedsSharedData
class OlistMappingTest extends ImportTestCase {
    private static final String FOLDER = "olist_marketing_funnel/";
    private ImportSummary summary;

    @BeforeEach
    void importBothFiles() {
        summary = run(ImportOptions.of(
                "olist",
                api.url(),
                SharedData.file(FOLDER + "olist_closed_deals_dataset.csv"),
                SharedData.file(FOLDER + "olist_marketing_qualified_leads_dataset.csv")));
    }

    @Test
    void everyRowBecomesWhatTheReadmeSaysAndNoneIsRefused() {
        assertThat(summary.steps())
                .extracting(step -> step.name() + " " + step.stored())
                .containsExactly("campaigns 11", "leads 8000", "accounts 842", "opportunities 842");
        assertThat(summary.exitCode()).isZero();
    }

    @Test
    void leadsStandInTheCampaignOfTheirOriginAndABlankOriginIsNotUnknown() {
        assertThat(count("submitLeads", "campaignKey"))
                .isEqualTo(Map.ofEntries(
                        Map.entry("olist:organic-search", 2296L),
                        Map.entry("olist:paid-search", 1586L),
                        Map.entry("olist:social", 1350L),
                        Map.entry("olist:unknown", 1099L),
                        Map.entry("olist:direct-traffic", 499L),
                        Map.entry("olist:email", 493L),
                        Map.entry("olist:referral", 284L),
                        Map.entry("olist:other", 150L),
                        Map.entry("olist:display", 118L),
                        Map.entry("olist:other-publicities", 65L),
                        Map.entry("olist:blank", 60L)));
        assertThat(count("upsertCampaigns", "key").keySet())
                .isEqualTo(count("submitLeads", "campaignKey").keySet());
        assertThat(count("upsertCampaigns", "evergreen")).isEqualTo(Map.of("true", 11L));
    }

    @Test
    void everyLeadHasAClientKeyAnIdAndTheDayOfItsFirstContactInBrazil() {
        List<JsonNode> leads = api.inputs("submitLeads");
        assertThat(count("submitLeads", "clientKey")).hasSize(8000);
        assertThat(leads.getFirst())
                .hasToString(
                        "{\"source\":\"FORM\",\"sourceSystem\":\"olist\",\"clientKey\":\"mql:dac32acd4db4c29c230538b72f8dd87d\","
                                + "\"occurredAt\":\"2018-02-01T00:00:00-02:00\",\"externalIds\":[{\"system\":\"olist\","
                                + "\"id\":\"dac32acd4db4c29c230538b72f8dd87d\"}],\"campaignKey\":\"olist:social\"}");
        assertThat(days(leads, "occurredAt")).startsWith("2017-06-14").endsWith("2018-05-31");
    }

    @Test
    void everyDealIsWonAndHasAnAmountOnlyWhereOneWasDeclared() {
        List<JsonNode> deals = api.inputs("upsertOpportunities");
        assertThat(count("upsertOpportunities", "stage")).isEqualTo(Map.of("WON", 842L));
        assertThat(deals.stream().filter(deal -> deal.has("amount"))).hasSize(45);
        assertThat(deals.stream().filter(deal -> deal.has("currency"))).hasSize(45);
        assertThat(days(deals, "closedAt")).startsWith("2017-12-05").endsWith("2018-11-14");
    }

    @Test
    void everyDealNamesItsSellerAndTheLeadAsContact() {
        JsonNode deal = api.inputs("upsertOpportunities").getFirst();
        assertThat(deal.path("accountKey").asString()).isEqualTo("olist:2c43fb513632d29b3b58df74816f1b06");
        assertThat(deal.path("contacts"))
                .hasToString("[{\"person\":{\"externalId\":{\"system\":\"olist\","
                        + "\"id\":\"5420aad7fec3549a85876ba1c529bd84\"}},\"primary\":true}]");
        assertThat(deal.path("closedAt").asString()).isEqualTo("2018-02-26T19:58:54-03:00");
        assertThat(count("upsertAccounts", "key").keySet())
                .isEqualTo(count("upsertOpportunities", "accountKey").keySet());
    }

    private Map<String, Long> count(String mutation, String field) {
        return api.inputs(mutation).stream()
                .map(input -> input.path(field).asString())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static List<String> days(List<JsonNode> inputs, String field) {
        return inputs.stream()
                .map(input -> input.path(field).asString().substring(0, 10))
                .sorted()
                .toList();
    }
}
