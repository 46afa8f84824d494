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

/** {@code domain.md}, "Funnels": whose sale a deal is, where one person is in two buying centers, and the time between stages. */
@GraphTest
@OverBolt
class FunnelSalesTest {
    @Autowired
    HttpGraphQlTester api;

    @BeforeEach
    void oneOfTwoCenters() {
        done(
                "upsertAccounts(inputs: [{key: \"firm\", name: \"Firm\", domains: [{name: \"firm.com\"}]}]) { results { userErrors { message } } }");
        done(
                "submitLead(input: {source: FORM, email: \"ann@firm.com\", occurredAt: \"2026-03-01T00:00:00Z\"}) { userErrors { message } }");
        for (String center : new String[] {"one", "two"}) {
            done("upsertBuyingCenters(inputs: [{key: \"" + center
                    + "\", accountKey: \"firm\", name: \"Center\", members: [{person: {email: \"ann@firm.com\"}, role: USER}]}])"
                    + " { results { userErrors { message } } }");
        }
    }

    @Test
    void aSharedMemberSellsForTheCenterOfTheDealOnly() {
        deal(
                "buyingCenterKey: \"one\", openedAt: \"2026-03-05T00:00:00Z\", stage: WON, closedAt: \"2026-04-01T00:00:00Z\", "
                        + ANN);

        reached("began", "[2]", "2, 1, 1");
        funnel("PERSON")
                .path("funnel.groups[0].steps[5].volume")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    /** Each row: what is told of the deal; how many of the two centers reached INQUIRY, OPPORTUNITY and CUSTOMER. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "buyingCenterKey: \"one\", openedAt: \"2026-03-05T00:00:00Z\", CONTACT | 2, 1, 0",
                "buyingCenterKey: \"one\", openedAt: \"2026-03-05T00:00:00Z\" | 2, 1, 0",
                "openedAt: \"2026-03-05T00:00:00Z\", CONTACT | 2, 2, 0",
                "openedAt: \"2026-03-05T00:00:00Z\" | 2, 0, 0",
                "stage: WON, closedAt: \"2026-04-01T00:00:00Z\", CONTACT | 2, 2, 2",
                "buyingCenterKey: \"two\", stage: WON, closedAt: \"2026-04-01T00:00:00Z\" | 2, 1, 1",
                "buyingCenterKey: \"two\", stage: WON, closedAt: \"2025-04-01T00:00:00Z\" | 2, 0, 0",
            })
    void salesAreThoseOfTheCenterOrOfNone(String told, String expected) {
        deal(told.replace("CONTACT", ANN));
        reached("began", "[2]", expected);
    }

    @Test
    void aDealThatOneCenterLostRecyclesNobodyOfTheOther() {
        deal("buyingCenterKey: \"one\", openedAt: \"2026-03-05T00:00:00Z\", " + ANN);
        deal("stage: LOST, closedAt: \"2026-04-01T00:00:00Z\"");
        reached("recycled", "[1]", "2, 1, 0");
    }

    @Test
    void aSaleToSomebodyWhoNeverAskedIsADemandOfItsCenterAlone() {
        done(
                "upsertPeople(inputs: [{emails: [\"bob@firm.com\"], affiliation: {accountKey: \"firm\"}}]) { results { userErrors { message } } }");
        deal(
                "buyingCenterKey: \"one\", stage: WON, openedAt: \"2026-03-05T00:00:00Z\", closedAt: \"2026-04-01T00:00:00Z\", "
                        + ANN);
        done(
                "upsertOpportunities(inputs: [{key: \"next\", accountKey: \"firm\", buyingCenterKey: \"one\", stage: WON, openedAt: \"2026-05-05T00:00:00Z\", closedAt: \"2026-06-01T00:00:00Z\", "
                        + ANN + "}]) { results { userErrors { message } } }");
        reached("began", "[2]", "2, 1, 1");
    }

    @Test
    void theTimeBeforeAStepBackIsCountedOnceAndForward() {
        move("to: OPPORTUNITY, at: \"2026-03-11T00:00:00Z\"");
        move("to: MQL, at: \"2026-03-13T00:00:00Z\", note: \"no budget\"");

        funnel("PERSON").path("funnel.groups[0].steps[4].sinceBefore").matchesJsonStrictly("""
                        {"count": 1, "mean": 10.0, "median": 10.0, "p90": 10.0, "most": 10.0}""");
        funnel("PERSON").path("funnel.groups[0].steps[1].sinceBefore").valueIsNull();
    }

    private static final String ANN = "contacts: [{person: {email: \"ann@firm.com\"}}]";

    private void reached(String counted, String count, String volumes) {
        GraphQlTester.Response answer = funnel("BUYING_CENTER");
        answer.path("funnel.groups[*]." + counted).matchesJsonStrictly(count);
        String[] each = volumes.split(", ");
        int[] stages = {0, 4, 5};
        for (int i = 0; i < stages.length; i++) {
            answer.path("funnel.groups[0].steps[" + stages[i] + "].volume")
                    .entity(Integer.class)
                    .isEqualTo(Integer.valueOf(each[i].strip()));
        }
    }

    private GraphQlTester.Response funnel(String by) {
        return api.document(
                        "{ funnel(from: \"2026-01-01T00:00:00Z\", to: \"2027-01-01T00:00:00Z\", by: " + by
                                + ") { groups { began recycled steps { stage volume sinceBefore { count mean median p90 most } } } } }")
                .execute();
    }

    private void deal(String fields) {
        done("upsertOpportunities(inputs: [{key: \"d\", accountKey: \"firm\", " + fields
                + "}]) { results { userErrors { message } } }");
    }

    private void move(String fields) {
        done("changeLifecycleStage(input: {person: {email: \"ann@firm.com\"}, " + fields
                + "}) { userErrors { message } }");
    }

    private void done(String mutation) {
        api.document("mutation { it: " + mutation + " }")
                .execute()
                .path("it..message")
                .entityList(String.class)
                .hasSize(0);
    }
}
