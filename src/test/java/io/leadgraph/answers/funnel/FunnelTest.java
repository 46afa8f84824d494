package io.leadgraph.answers.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "Funnels": the funnel by people and by buying center, with steps back, recycling and cycles that begin again. */
@GraphTest
@OverBolt
class FunnelTest {
    @Autowired
    HttpGraphQlTester api;

    @BeforeEach
    void fiveInquiriesOfOneGroup() {
        done(
                "upsertAccounts(inputs: [{key: \"firm\", name: \"Firm\", domains: [{name: \"firm.com\"}]}]) { results { userErrors { message } } }");
        IntStream.range(0, 5)
                .forEach(i ->
                        done("submitLead(input: {source: FORM, email: \"p" + i + "@firm.com\", occurredAt: \"2026-05-0"
                                + (i + 1) + "T00:00:00Z\"}) { userErrors { message } }"));
        String members = String.join(
                ", ",
                IntStream.range(0, 5)
                        .mapToObj(i -> "{person: {email: \"p" + i + "@firm.com\"}, role: USER}")
                        .toList());
        done("upsertBuyingCenters(inputs: [{key: \"group\", accountKey: \"firm\", name: \"Group\", members: [" + members
                + "]}]) { results { userErrors { message } } }");
    }

    @Test
    void oneWinOfAGroupOfFiveIsOneOfFivePeopleAndOneOfOneGroup() {
        deal(
                "stage: WON, closedAt: \"2026-06-01T00:00:00Z\", amount: \"100\", currency: \"EUR\", contacts: [{person: {email: \"p2@firm.com\"}}]");

        funnel("")
                .path("funnel.groups[0].steps[5]")
                .matchesJson(
                        "{\"stage\": \"CUSTOMER\", \"volume\": 1, \"entered\": 1, \"overall\": 0.2, \"value\": [{\"amount\": 100}]}");
        funnel(", by: BUYING_CENTER").path("funnel.groups[0]").matchesJson("{\"began\": 1}");
        funnel(", by: BUYING_CENTER")
                .path("funnel.groups[0].steps[5]")
                .matchesJson(
                        "{\"volume\": 1, \"overall\": 1.0, \"sinceStart\": {\"median\": 31.0}, \"value\": [{\"amount\": 100}]}");
    }

    @Test
    void aGroupGetsAsFarAsItsDealEvenWhereNobodyTakesPartInIt() {
        deal("openedAt: \"2026-05-11T00:00:00Z\"");
        funnel("").path("funnel.groups[0].steps[4]").matchesJson("{\"volume\": 0}");
        funnel(", by: BUYING_CENTER")
                .path("funnel.groups[0].steps[4]")
                .matchesJson("{\"volume\": 1, \"sinceStart\": {\"median\": 10.0}}");
    }

    @Test
    void aDealOfAGroupFromBeforeItAskedIsNotItsDoing() {
        deal("openedAt: \"2026-04-11T00:00:00Z\"");
        funnel(", by: BUYING_CENTER").path("funnel.groups[0].steps[4]").matchesJson("{\"volume\": 0}");
    }

    @Test
    void stepsBackAndRecyclingTakeNobodyOutOfWhatWasReached() {
        move("changeLifecycleStage", "p0", "to: MQL, at: \"2026-05-03T00:00:00Z\"");
        move("handOff", "p0", "at: \"2026-05-05T00:00:00Z\"");
        move("recycle", "p0", "reason: LOST, at: \"2026-05-06T00:00:00Z\"");
        move("disqualify", "p1", "");

        funnel("").path("funnel.groups[0]").matchesJson("{\"began\": 5, \"recycled\": 1, \"disqualified\": 1}");
        funnel("")
                .path("funnel.groups[0].steps[*].volume")
                .entityList(Integer.class)
                .containsExactly(5, 1, 1, 0, 0, 0);
        funnel("")
                .path("funnel.groups[0].steps[2]")
                .matchesJson("{\"sinceBefore\": {\"median\": 2.0}, \"sinceStart\": {\"median\": 4.0}}");
    }

    @Test
    void aPeriodHasThoseThatBeganInIt() {
        assertThat(began("2026-05-02T00:00:00Z", "2026-05-04T00:00:00Z")).containsExactly(2);
        assertThat(began("2026-07-02T00:00:00Z", "2026-08-04T00:00:00Z")).containsExactly(0);
    }

    @Test
    void whoIsNotApplicableOrWasACustomerIsInNoFunnel() {
        done(
                "submitLead(input: {source: FORM, email: \"t@example.com\", occurredAt: \"2026-05-02T00:00:00Z\"}) { userErrors { message } }");
        done(
                "upsertAccounts(inputs: [{key: \"c\", name: \"C\", domains: [{name: \"client.com\"}], relationships: [{kind: CUSTOMER, from: \"2020-01-01\"}]}]) { results { userErrors { message } } }");
        done(
                "submitLead(input: {source: FORM, email: \"c@client.com\", occurredAt: \"2026-05-02T00:00:00Z\"}) { userErrors { message } }");
        funnel("").path("funnel.groups[0]").matchesJson("{\"began\": 5}");
    }

    @Test
    void byMonthEveryMonthIsThereAndByCampaignThoseInWhichSomebodyBegan() {
        submitted("q@firm.com", "2026-03-31T23:00:00Z");
        String parts = "{ groups { month began steps { stage volume conversion overall sinceStart { mean } } } } }";

        GraphQlTester.Response months = api.document(
                        "{ funnel(from: \"2026-02-15T00:00:00Z\", to: \"2026-06-01T00:00:00Z\", groupBy: [MONTH]) "
                                + parts)
                .execute();
        months.path("funnel.groups")
                .matchesJson("[{\"month\": \"2026-02-01\", \"began\": 0}, {\"month\": \"2026-03-01\", \"began\": 1}, "
                        + "{\"month\": \"2026-04-01\", \"began\": 0}, {\"month\": \"2026-05-01\", \"began\": 5}]");
        months.path("funnel.groups[2].steps[1]")
                .matchesJsonStrictly(
                        "{\"stage\": \"MQL\", \"volume\": 0, \"conversion\": null, \"overall\": null, \"sinceStart\": null}");
        api.document(
                        "{ funnel(from: \"2026-02-15T00:00:00Z\", to: \"2026-06-01T00:00:00Z\", groupBy: [MONTH, CAMPAIGN]) "
                                + parts)
                .execute()
                .path("funnel.groups[*].month")
                .entityList(String.class)
                .containsExactly("2026-03-01", "2026-05-01");
        api.document(
                        "{ funnel(from: \"1900-02-15T00:00:00Z\", to: \"2026-06-01T00:00:00Z\", groupBy: [MONTH]) { unassigned } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("field", List.of("from"))));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        api.document("{ funnel(from: \"2026-05-02T00:00:00Z\", to: \"2026-05-01T00:00:00Z\") { unassigned } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT")));
    }

    private List<Integer> began(String from, String to) {
        return api.document("{ funnel(from: \"" + from + "\", to: \"" + to + "\") { groups { began } } }")
                .execute()
                .path("funnel.groups[*].began")
                .entityList(Integer.class)
                .get();
    }

    private GraphQlTester.Response funnel(String by) {
        return api.document("{ funnel(from: \"2026-01-01T00:00:00Z\", to: \"2027-01-01T00:00:00Z\"" + by
                        + ") { unassigned groups { began recycled disqualified steps { stage volume entered overall sinceBefore { median } "
                        + "sinceStart { median } value { amount } } } } }")
                .execute();
    }

    private void submitted(String email, String at) {
        done("submitLead(input: {source: FORM, email: \"" + email + "\", occurredAt: \"" + at
                + "\"}) { userErrors { message } }");
    }

    private void deal(String fields) {
        done("upsertOpportunities(inputs: [{key: \"d\", accountKey: \"firm\", buyingCenterKey: \"group\", " + fields
                + "}]) { results { userErrors { message } } }");
    }

    private void move(String mutation, String who, String fields) {
        done(mutation + "(input: {person: {email: \"" + who + "@firm.com\"}, " + fields
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
