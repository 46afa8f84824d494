package io.leadgraph.answers.report;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "Campaigns and members": a period counts the responses that happened in it, whenever members joined. */
@GraphTest
@OverBolt
class CampaignResponsesTest {
    @Autowired
    HttpGraphQlTester api;

    @BeforeEach
    void threeMailedInAprilTwoClickInMay() {
        run(
                "upsertCampaigns(inputs: [{key: \"all\", name: \"All\"}, {key: \"mail\", name: \"Mail\", parentKey: \"all\"}, {key: \"next\", name: \"Next\", parentKey: \"all\"}]) { results { created } }");
        for (String name : new String[] {"ann", "bob", "cem"}) {
            run("upsertPeople(inputs: [{emails: [\"" + name + "@rivetco.com\"]}]) { results { created } }");
            touch(name, "mail", "EMAIL_SENT", "OUTBOUND", "2026-04-10");
        }
        touch("ann", "mail", "EMAIL_CLICK", "INBOUND", "2026-05-03");
        touch("bob", "mail", "EMAIL_CLICK", "INBOUND", "2026-05-04");
    }

    @ParameterizedTest
    @CsvSource({"04, 3, 0, 0.6666666666666666", "05, 0, 2,", "06, 0, 0,"})
    void responsesAreOfTheMonthInWhichTheyHappened(String month, int members, int responses, String rate) {
        performance("mail", month, members, responses, rate);
        performance("all", month, members, responses, rate);
    }

    @Test
    void allTimeHasThemAll() {
        api.document("{ campaign(by: {key: \"mail\"}) { performance { members responses respondedRate } } }")
                .execute()
                .path("campaign.performance")
                .matchesJsonStrictly("{\"members\": 3, \"responses\": 2, \"respondedRate\": 0.6666666666666666}");
    }

    /** Ann's second click, and hers of another campaign of the tree, are no first response; what is told late is of its own time. */
    @Test
    void whoRespondsAgainCountsOnceAndAtTheEarliestTime() {
        touch("ann", "mail", "EMAIL_CLICK", "INBOUND", "2026-06-02");
        touch("ann", "next", "EMAIL_CLICK", "INBOUND", "2026-06-03");
        performance("all", "06", 0, 0, null);
        performance("next", "06", 1, 1, "1.0");
        touch("bob", "mail", "EMAIL_CLICK", "INBOUND", "2026-04-20");
        performance("all", "04", 3, 1, "0.6666666666666666");
        performance("all", "05", 0, 1, null);
    }

    private void performance(String key, String month, int members, int responses, String rate) {
        String next = "0" + (Integer.parseInt(month) + 1);
        api.document("{ campaign(by: {key: \"" + key + "\"}) { performance(from: \"2026-" + month
                        + "-01T00:00:00Z\", to: \"2026-" + next
                        + "-01T00:00:00Z\") { members responses respondedRate } } }")
                .execute()
                .path("campaign.performance")
                .matchesJsonStrictly("{\"members\": " + members + ", \"responses\": " + responses
                        + ", \"respondedRate\": " + rate + "}");
    }

    private void touch(String name, String campaign, String kind, String direction, String day) {
        run("recordTouches(inputs: [{clientKey: \"" + name + campaign + kind + day + "\", person: {email: \"" + name
                + "@rivetco.com\"}, campaignKey: \"" + campaign + "\", kind: " + kind + ", direction: " + direction
                + ", occurredAt: \"" + day + "T00:00:00Z\"}]) { results { userErrors { message } } }");
    }

    private void run(String mutation) {
        api.document("mutation { it: " + mutation + " }").executeAndVerify();
    }
}
