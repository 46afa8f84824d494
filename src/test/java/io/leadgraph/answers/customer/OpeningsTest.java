package io.leadgraph.answers.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.StoryQuestions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "Openings and lifetime value": products not owned, buying centers without a deal, and lifetime value. */
@GraphTest
@OverBolt
class OpeningsTest {
    @Autowired
    HttpGraphQlTester api;

    @Autowired
    CountingGraph graph;

    /**
     * Jonas and Priya asked for the planner six times, as EngagementQuestionsTest found by hand; a deal about it is open and
     * nothing was won.
     */
    @Test
    void kestrelLogisticsMayBuyThePlanner() {
        StoryQuestions story = new StoryQuestions(api);
        story.tellTheStory();
        story.answer("AccountOpenings", Map.of()).path("account").matchesJson("""
                        {"name": "Kestrel Logistics", "lifetimeValue": [], "openings": [
                          {"kind": "CROSS_SELL", "product": "planner", "buyingCenters": [{"key": "kestrel-logistics-planning"}], "interestedPeople": 2, "touches": 6,
                           "ownedInTree": false, "openOpportunities": 1, "lastWonAt": null}]}""");
    }

    @Test
    void whatIsOwnedIsSoldUpWhatIsNotAcrossAndWhoWasNeverAskedIsWhiteSpace() {
        done(
                "upsertAccounts(inputs: [{key: \"group\", name: \"Group\", domains: [{name: \"group.com\"}]}, {key: \"sister\", name: \"Sister\", parent: {key: \"group\"}}, "
                        + "{key: \"firm\", name: \"Firm\", domains: [{name: \"firm.com\"}], parent: {key: \"group\"}}]) { results { userErrors { message } } }");
        done(
                "upsertBuyingCenters(inputs: [{key: \"b1\", accountKey: \"firm\", name: \"B1\", product: \"planner\"}, {key: \"b2\", accountKey: \"firm\", name: \"B2\", product: \"router\"}]) { results { userErrors { message } } }");
        deal(
                "d1",
                "firm",
                "buyingCenterKey: \"b1\", product: \"planner\", stage: WON, closedAt: \"2026-03-01T00:00:00Z\", amount: \"10.5\", currency: \"EUR\"");
        deal(
                "d2",
                "firm",
                "product: \"planner\", stage: WON, closedAt: \"2026-04-01T00:00:00Z\", amount: \"20\", currency: \"EUR\"");
        deal(
                "d3",
                "firm",
                "product: \"planner\", stage: WON, closedAt: \"2026-05-01T00:00:00Z\", amount: \"7\", currency: \"USD\"");
        deal("d4", "firm", "product: \"mapper\", stage: LOST, closedAt: \"2026-05-01T00:00:00Z\"");
        deal("d5", "sister", "product: \"signals\", stage: WON, closedAt: \"2026-05-01T00:00:00Z\"");
        for (String product : new String[] {"planner", "mapper", "mapper"}) {
            done("submitLead(input: {source: FORM, email: \"ann@firm.com\", product: \"" + product
                    + "\"}) { userErrors { message } }");
        }
        graph.reset();
        GraphQlTester.Response answer = api.document(
                        "{ account(by: {key: \"firm\"}) { openings { kind product buyingCenters { key } interestedPeople touches ownedInTree openOpportunities lastWonAt } "
                                + "lifetimeValue { currency amount opportunities firstWonAt lastWonAt } } }")
                .execute();
        answer.path("account.openings").matchesJsonStrictly("""
                        [{"kind": "CROSS_SELL", "product": "mapper", "buyingCenters": [], "interestedPeople": 1, "touches": 2, "ownedInTree": false, "openOpportunities": 0, "lastWonAt": null},
                         {"kind": "UP_SELL", "product": "planner", "buyingCenters": [{"key": "b1"}], "interestedPeople": 1, "touches": 1, "ownedInTree": false, "openOpportunities": 0, "lastWonAt": "2026-05-01T00:00:00.000Z"},
                         {"kind": "CROSS_SELL", "product": "router", "buyingCenters": [{"key": "b2"}], "interestedPeople": 0, "touches": 0, "ownedInTree": false, "openOpportunities": 0, "lastWonAt": null},
                         {"kind": "CROSS_SELL", "product": "signals", "buyingCenters": [], "interestedPeople": 0, "touches": 0, "ownedInTree": true, "openOpportunities": 0, "lastWonAt": null},
                         {"kind": "WHITE_SPACE", "product": "router", "buyingCenters": [{"key": "b2"}], "interestedPeople": 0, "touches": 0, "ownedInTree": false, "openOpportunities": 0, "lastWonAt": null}]""");
        answer.path("account.lifetimeValue").matchesJsonStrictly("""
                        [{"currency": "EUR", "amount": 30.5, "opportunities": 2, "firstWonAt": "2026-03-01T00:00:00.000Z", "lastWonAt": "2026-04-01T00:00:00.000Z"},
                         {"currency": "USD", "amount": 7, "opportunities": 1, "firstWonAt": "2026-05-01T00:00:00.000Z", "lastWonAt": "2026-05-01T00:00:00.000Z"}]""");
        assertThat(graph.statements()).isEqualTo(4);
        api.document("{ account(by: {key: \"firm\"}) { lifetimeValue(asOf: \"2026-03-15T00:00:00Z\") { amount } } }")
                .execute()
                .path("account.lifetimeValue")
                .matchesJson("[{\"amount\": 10.5}]");
    }

    private void deal(String key, String account, String fields) {
        done("upsertOpportunities(inputs: [{key: \"" + key + "\", accountKey: \"" + account + "\", " + fields
                + "}]) { results { userErrors { message } } }");
    }

    private void done(String mutation) {
        api.document("mutation { it: " + mutation + " }")
                .execute()
                .path("it..message")
                .entityList(String.class)
                .hasSize(0);
    }
}
