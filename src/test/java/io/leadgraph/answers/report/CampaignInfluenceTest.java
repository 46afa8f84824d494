package io.leadgraph.answers.report;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What campaigns cost and what was won after they were responded to; no ratio ever divides by nothing. */
@GraphTest
@OverBolt
class CampaignInfluenceTest {
    @Autowired
    HttpGraphQlTester api;

    @BeforeEach
    void story() {
        run(
                "mutation { upsertAccounts(inputs: [{key: \"acme\", name: \"Acme\", domains: [{name: \"acme-tools.com\"}]}]) { results { created } } }");
        run("""
                mutation { upsertCampaigns(inputs: [
                  {key: "year", name: "Year"},
                  {key: "fair", name: "Fair", parentKey: "year", cost: 200, currency: "EUR"},
                  {key: "mail", name: "Mail", parentKey: "year", cost: 0, currency: "EUR"},
                  {key: "idle", name: "Idle", parentKey: "year", cost: 50, currency: "USD"}]) { results { created } } }""");
        submit("fair", "2026-03-01");
        submit("mail", "2026-05-01");
        deal("before", "100", "EUR", "2026-02-01");
        deal("first", "600", "EUR", "2026-04-01");
        deal("second", "300", "EUR", "2026-06-01");
        deal("pounds", "70", "GBP", "2026-06-02");
    }

    @Test
    void dealsCountThatWereWonAfterSomebodyOfTheAccountHadResponded() {
        influence("fair", "", """
                [{"currency": "EUR", "cost": 200, "deals": 2, "revenue": 900, "returnOnInvestment": 3.5, "costPerDeal": 100},
                 {"currency": "GBP", "cost": 0, "deals": 1, "revenue": 70, "returnOnInvestment": null, "costPerDeal": 0}]""");
    }

    @Test
    void withoutCostThereIsNoReturnOnIt() {
        influence("mail", "", """
                [{"currency": "EUR", "cost": 0, "deals": 1, "revenue": 300, "returnOnInvestment": null, "costPerDeal": 0},
                 {"currency": "GBP", "cost": 0, "deals": 1, "revenue": 70, "returnOnInvestment": null, "costPerDeal": 0}]""");
    }

    @Test
    void withoutDealsAllIsLost() {
        influence("idle", "", """
                [{"currency": "USD", "cost": 50, "deals": 0, "revenue": 0, "returnOnInvestment": -1, "costPerDeal": null}]""");
    }

    @Test
    void aTreeCountsEachDealOnceAndATimeOnlyItsOwn() {
        influence("year", "", """
                [{"currency": "EUR", "cost": 200, "deals": 2, "revenue": 900, "returnOnInvestment": 3.5, "costPerDeal": 100},
                 {"currency": "GBP", "cost": 0, "deals": 1, "revenue": 70},
                 {"currency": "USD", "cost": 50, "deals": 0, "revenue": 0}]""");
        influence("year", "(from: \"2026-06-01T00:00:00Z\", to: \"2026-06-02T00:00:00Z\")", """
                [{"currency": "EUR", "cost": 200, "deals": 1, "revenue": 300, "returnOnInvestment": 0.5, "costPerDeal": 200},
                 {"currency": "USD", "cost": 50, "deals": 0, "revenue": 0}]""");
        influence("year", "(scope: SELF)", "[]");
    }

    private void influence(String key, String arguments, String expected) {
        api.document("{ campaign(by: {key: \"" + key + "\"}) { influence" + arguments
                        + " { currency cost deals revenue returnOnInvestment costPerDeal } } }")
                .execute()
                .path("campaign.influence")
                .matchesJson(expected);
    }

    private void submit(String campaign, String day) {
        run("mutation { submitLead(input: {source: FORM, email: \"pat@acme-tools.com\", campaignKey: \"" + campaign
                + "\", occurredAt: \"" + day + "T00:00:00Z\"}) { touch { id } } }");
    }

    private void deal(String key, String amount, String currency, String day) {
        run("mutation { upsertOpportunities(inputs: [{key: \"" + key + "\", accountKey: \"acme\", stage: WON, amount: "
                + amount + ", currency: \"" + currency + "\", closedAt: \"" + day
                + "T00:00:00Z\"}]) { results { userErrors { code } } } }");
    }

    private void run(String document) {
        api.document(document).executeAndVerify();
    }
}
