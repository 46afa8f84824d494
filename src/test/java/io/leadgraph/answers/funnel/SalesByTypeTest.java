package io.leadgraph.answers.funnel;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "Funnels": new business, renewals and expansions are told apart in funnels, openings and reports. */
@GraphTest
@OverBolt
class SalesByTypeTest {
    @Autowired
    HttpGraphQlTester api;

    @BeforeEach
    void aProspectAndACustomerOfYears() {
        done("""
                upsertAccounts(inputs: [{key: "fresh", name: "Fresh", domains: [{name: "fresh.com"}]},
                  {key: "loyal", name: "Loyal", domains: [{name: "loyal.com"}], relationships: [{kind: CUSTOMER, from: "2020-01-01"}]}])
                  { results { userErrors { message } } }""");
        done("upsertCampaigns(inputs: [{key: \"fair\", name: \"Fair\"}]) { results { userErrors { message } } }");
        asked("ann@fresh.com");
        asked("leo@loyal.com");
    }

    /** Each row: what is told of the deal that the customer closes, then began, OPPORTUNITY and CUSTOMER of people. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: RENEWAL                    | 1 | 1 | 1",
                "product: null                    | 1 | 1 | 1",
                "type: EXPANSION                  | 2 | 2 | 2",
                "product: \"maps\"                | 2 | 2 | 2",
                "type: NEW_BUSINESS               | 2 | 2 | 2",
            })
    void aRenewalMakesNoNewCustomer(String told, int began, int opportunity, int customer) {
        won("first", "fresh", "ann", "amount: \"10\", currency: \"EUR\"");
        won("next", "loyal", "leo", "amount: \"20\", currency: \"EUR\", " + told);

        counted("", began, opportunity, customer);
    }

    @Test
    void renewalsAreCountedWhereTheyAreAskedFor() {
        won("first", "fresh", "ann", "amount: \"10\", currency: \"EUR\"");
        won("next", "loyal", "leo", "amount: \"20\", currency: \"EUR\", type: RENEWAL");

        // Ann asked and is in the funnel, but bought nothing again
        counted(", types: [RENEWAL]", 2, 1, 1);
        counted(", types: [NEW_BUSINESS, RENEWAL, EXPANSION]", 2, 2, 2);
        funnel(", types: [RENEWAL]")
                .path("funnel.groups[0].steps[5].value")
                .matchesJson("[{\"amount\": 20, \"opportunities\": 1}]");
        funnel("").path("funnel.groups[0].steps[5].value").matchesJson("[{\"amount\": 10, \"opportunities\": 1}]");
    }

    @Test
    void aCenterIsNoNewCustomerByItsRenewal() {
        done("""
                upsertBuyingCenters(inputs: [{key: "group", accountKey: "fresh", name: "Group",
                  members: [{person: {email: "ann@fresh.com"}, role: USER}]}]) { results { userErrors { message } } }""");
        won("next", "fresh", "ann", "buyingCenterKey: \"group\", type: RENEWAL");
        counted(", by: BUYING_CENTER", 1, 0, 0);
        won("more", "fresh", "ann", "buyingCenterKey: \"group\", type: EXPANSION");
        counted(", by: BUYING_CENTER", 1, 1, 1);
    }

    @Test
    void reportsAndOpeningsTellThemApart() {
        won("first", "fresh", "ann", "product: \"core\", amount: \"10\", currency: \"EUR\"");
        won("again", "fresh", "ann", "product: \"core\", amount: \"12\", currency: \"EUR\", type: RENEWAL");
        done(
                "upsertOpportunities(inputs: [{key: \"open\", accountKey: \"fresh\", product: \"core\", openedAt: \"2026-05-01T00:00:00Z\"}]) { results { userErrors { message } } }");
        done(
                "submitLead(input: {source: FORM, email: \"ann@fresh.com\", product: \"core\"}) { userErrors { message } }");

        api.document("{ campaign(by: {key: \"fair\"}) { influence { deals revenue byType { type deals revenue } } } }")
                .execute()
                .path("campaign.influence")
                .matchesJsonStrictly("""
                        [{"deals": 2, "revenue": 22, "byType": [
                          {"type": "NEW_BUSINESS", "deals": 1, "revenue": 10}, {"type": "RENEWAL", "deals": 1, "revenue": 12}]}]""");
        api.document(
                        "{ account(by: {key: \"fresh\"}) { openings { kind openOpportunities deals { type open won } } } }")
                .execute()
                .path("account.openings")
                .matchesJsonStrictly("""
                        [{"kind": "UP_SELL", "openOpportunities": 1, "deals": [
                          {"type": "NEW_BUSINESS", "open": 0, "won": 1}, {"type": "RENEWAL", "open": 1, "won": 1}]}]""");
    }

    private void counted(String arguments, int began, int opportunity, int customer) {
        GraphQlTester.Response answer = funnel(arguments);
        answer.path("funnel.groups[0].began").entity(Integer.class).isEqualTo(began);
        answer.path("funnel.groups[0].steps[4].volume").entity(Integer.class).isEqualTo(opportunity);
        answer.path("funnel.groups[0].steps[5].volume").entity(Integer.class).isEqualTo(customer);
    }

    private GraphQlTester.Response funnel(String arguments) {
        return api.document("{ funnel(from: \"2026-01-01T00:00:00Z\", to: \"2027-01-01T00:00:00Z\"" + arguments
                        + ") { groups { began steps { volume value { amount opportunities } } } } }")
                .execute();
    }

    private void asked(String email) {
        done("submitLead(input: {source: FORM, campaignKey: \"fair\", email: \"" + email
                + "\", occurredAt: \"2026-03-01T00:00:00Z\"}) { userErrors { message } }");
    }

    private void won(String key, String account, String name, String fields) {
        done("upsertOpportunities(inputs: [{key: \"" + key + "\", accountKey: \"" + account
                + "\", stage: WON, openedAt: \"2026-03-05T00:00:00Z\", closedAt: \"2026-04-01T00:00:00Z\", contacts: [{person: {email: \""
                + name + "@" + account + ".com\"}}], " + fields + "}]) { results { userErrors { message } } }");
    }

    private void done(String mutation) {
        api.document("mutation { it: " + mutation + " }")
                .execute()
                .path("it..message")
                .entityList(String.class)
                .hasSize(0);
    }
}
