package io.leadgraph.decisions.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Deals, conversions, stage rules, nurture, welcome and stagnation move people by themselves. */
@GraphTest
@OverBolt
class DealStagesTest {
    private static final Instant NOW = TestClock.START;
    private static final Instant DAY_1 = NOW.minus(Duration.ofDays(40));
    private static final String ANN = "ann@firm.com";
    private static final String OPENED = "openedAt: \"2026-05-20T00:00:00Z\"";
    private static final String CLOSED = "closedAt: \"2026-06-10T00:00:00Z\"";

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    TestClock clock;

    private LifecycleApi api;

    @BeforeEach
    void annResponds() {
        api = new LifecycleApi(tester);
        tester.document(
                        "mutation { upsertAccounts(inputs: [{key: \"firm\", name: \"Firm\", domains: [{name: \"firm.com\"}]}]) "
                                + "{ results { created } } upsertCampaigns(inputs: [{key: \"welcome\", name: \"Welcome\"}, {key: \"know-us\", name: \"Know us\"}, "
                                + "{key: \"planner-tips\", name: \"Tips\"}]) { results { created } } }")
                .execute();
        api.submit(ANN, DAY_1, Map.of());
    }

    @Test
    void aDealTakesWhoIsInItAlong() {
        deal("d1", OPENED + ", stage: PROPOSAL");
        assertThat(api.stage(ANN)).isEqualTo("OPPORTUNITY");
        deal("d1", "stage: WON, " + CLOSED);
        deal("d1", "stage: WON, " + CLOSED);
        assertThat(api.moves(ANN))
                .containsExactly(
                        ">INQUIRY FIRST_RESPONSE", "INQUIRY>OPPORTUNITY DEAL_OPENED", "OPPORTUNITY>CUSTOMER DEAL_WON");
        api.person(ANN, "cycles { moves { at } }", "cycles[0].moves[*].at")
                .entityList(String.class)
                .containsExactly("2026-05-06T12:00:00.000Z", "2026-05-20T00:00:00.000Z", "2026-06-10T00:00:00.000Z");
    }

    @Test
    void aDealThatIsImportedAsWonGoesAllTheWay() {
        deal("d1", OPENED + ", stage: WON, " + CLOSED);
        assertThat(api.moves(ANN)).hasSize(3).last().isEqualTo("OPPORTUNITY>CUSTOMER DEAL_WON");
    }

    @Test
    void aDealThatWasWonBeforeTheFirstContactIsWonAtTheFirstContact() {
        deal("d1", "stage: WON, closedAt: \"2026-01-01T00:00:00Z\"");
        api.person(ANN, "cycles { stage stageAt }", "cycles")
                .matchesJson("[{\"stage\": \"CUSTOMER\", \"stageAt\": \"2026-05-06T12:00:00.000Z\"}]");
    }

    @Test
    void aLostDealRecyclesAndOneThatIsTakenUpAgainBringsBack() {
        deal("d1", OPENED + ", stage: PROPOSAL");
        deal("d1", "stage: LOST, " + CLOSED);
        assertThat(api.moves(ANN)).last().isEqualTo("OPPORTUNITY>RECYCLED DEAL_LOST LOST");
        deal("d1", "stage: NEGOTIATION, closedAt: null");
        assertThat(api.moves(ANN)).last().isEqualTo("RECYCLED>OPPORTUNITY DEAL_REOPENED");
    }

    @Test
    void aSecondOpenDealKeepsWhoLostTheFirst() {
        deal("d1", OPENED);
        deal("d2", OPENED);
        deal("d1", "stage: LOST, " + CLOSED);
        assertThat(api.stage(ANN)).isEqualTo("OPPORTUNITY");
        deal("d2", "stage: LOST, " + CLOSED);
        assertThat(api.stage(ANN)).isEqualTo("RECYCLED");
    }

    @Test
    void aCustomersNextDealIsAnotherCycle() {
        deal("d1", OPENED + ", stage: WON, " + CLOSED);
        deal("d2", "openedAt: \"2026-06-12T00:00:00Z\"");
        api.person(ANN, "cycles { number stage }", "cycles")
                .matchesJson("[{\"number\": 1, \"stage\": \"CUSTOMER\"}, {\"number\": 2, \"stage\": \"OPPORTUNITY\"}]");
        deal("d2", "stage: LOST, closedAt: \"2026-06-14T00:00:00Z\"");
        assertThat(api.stage(ANN)).isEqualTo("RECYCLED");
    }

    @Test
    void someoneUnknownToTheFunnelComesInByTheDealAndOthersOfTheAccountStay() {
        api.submit("bob@firm.com", DAY_1, Map.of());
        tester.document("mutation { upsertPeople(inputs: [{emails: [\"new@firm.com\"]}]) { results { created } } }")
                .execute();
        api.deal("key: \"d1\", accountKey: \"firm\", " + OPENED + ", contacts: [{person: {email: \"new@firm.com\"}}]");
        assertThat(api.stage("new@firm.com")).isEqualTo("OPPORTUNITY");
        assertThat(api.stage("bob@firm.com")).isEqualTo("INQUIRY");
    }

    @Test
    void aConvertedLeadIsAcceptedAndWithADealAnOpportunity() {
        convert(ANN, "");
        assertThat(api.moves(ANN)).last().isEqualTo("INQUIRY>ACCEPTED LEAD_CONVERTED");
        api.submit("bob@firm.com", DAY_1, Map.of());
        convert("bob@firm.com", ", accountKey: \"firm\", opportunityKey: \"d9\"");
        assertThat(api.moves("bob@firm.com")).last().isEqualTo("ACCEPTED>OPPORTUNITY DEAL_OPENED");
    }

    @Test
    void stageRulesMoveWhoRespondsAsFarAsTheyFitAndNameTheirVersion() {
        api.routing(
                "queues: [{key: \"sdr\", owners: [\"olga\", \"paul\"]}], rules: [{name: \"all\", to: {queue: \"sdr\"}}]");
        api.policy("""
                stageRules: [
                  {name: "asked", from: [INQUIRY, RECYCLED], to: MQL, when: {kinds: [FORM_SUBMIT, MEETING], products: ["planner"]}},
                  {name: "warm", from: [MQL], to: SRL, when: {minScore: 15, minProfile: 30}}]""");
        api.submit(ANN, NOW.minus(Duration.ofMinutes(3)), Map.of("product", "other"));
        assertThat(api.stage(ANN)).isEqualTo("INQUIRY");
        api.submit(ANN, NOW.minus(Duration.ofMinutes(2)), Map.of("product", "planner"));
        assertThat(api.moves(ANN)).last().isEqualTo("INQUIRY>MQL asked");
        api.submit(ANN, NOW, Map.of("product", "planner", "firstName", "Ann", "lastName", "Lee"));

        assertThat(api.moves(ANN)).last().isEqualTo("MQL>SRL warm");
        api.handoffs(ANN)
                .matchesJson(
                        "[{\"owner\": \"olga\", \"queue\": \"sdr\", \"policyVersion\": 1, \"passedAt\": \"2026-06-15T12:00:00.000Z\"}]");
        api.person(ANN, "cycles { moves { policyVersion } }", "cycles[0].moves[*].policyVersion")
                .matchesJson("[null, 1, 1]");
    }

    @Test
    void historyHandsNobodyOver() {
        api.policy(
                "stageRules: [{name: \"all\", from: [INQUIRY], to: SRL}, {name: \"mql\", from: [INQUIRY], to: MQL}]");
        api.submit("old@firm.com", NOW.minus(Duration.ofDays(31)), Map.of());
        assertThat(api.moves("old@firm.com")).last().isEqualTo("INQUIRY>MQL mql");
        api.submit("young@firm.com", NOW.minus(Duration.ofDays(29)), Map.of());
        assertThat(api.moves("young@firm.com")).last().isEqualTo("INQUIRY>SRL all");
    }

    @Test
    void aCustomerWhoAsksForMoreBeginsAnotherCycle() {
        api.policy("stageRules: [{name: \"more\", from: [CUSTOMER], to: SRL, when: {products: [\"planner\"]}}]");
        deal("d1", OPENED + ", stage: WON, " + CLOSED);
        api.submit(ANN, NOW, Map.of("product", "planner"));
        api.person(ANN, "cycles { number stage handoffs { queue } }", "cycles")
                .matchesJson(
                        "[{\"number\": 1, \"stage\": \"CUSTOMER\", \"handoffs\": []}, {\"number\": 2, \"stage\": \"SRL\", \"handoffs\": [{\"queue\": \"inbound\"}]}]");
    }

    @Test
    void aDryRunTellsWhatRulesWouldDoAndStoresNothing() {
        api.submit("bob@firm.com", NOW, Map.of());
        String rules =
                "{stageRules: [{name: \"mql\", from: [INQUIRY], to: MQL}, {name: \"srl\", from: [MQL], to: SRL, when: {minProfile: 10}}]}";
        tester.document(
                        "mutation { defineLifecyclePolicy(input: " + rules
                                + ", dryRun: true) { lifecyclePolicy { version } forecast { people moves { rule from to people examples { name } } } userErrors { field } } }")
                .execute()
                .path("defineLifecyclePolicy")
                .matchesJson("""
                        {"lifecyclePolicy": {"version": 1}, "userErrors": [], "forecast": {"people": 2, "moves": [
                          {"rule": "mql", "from": "INQUIRY", "to": "MQL", "people": 2}]}}""");
        assertThat(api.stage("bob@firm.com")).isEqualTo("INQUIRY");
        tester.document("{ lifecyclePolicy { version stageRules { name } } }")
                .execute()
                .path("lifecyclePolicy")
                .matchesJson("{\"version\": 0, \"stageRules\": []}");
    }

    @Test
    void whoIsRecycledRestsAndIsNurturedByWhatIsKnown() {
        api.policy("""
                recycling: {restDays: 10, nurture: [
                  {campaignKey: "welcome", from: [ACCEPTED, OPPORTUNITY]},
                  {campaignKey: "planner-tips", products: ["planner"], minProfile: 30},
                  {campaignKey: "know-us", reasons: [NOT_READY, TIMEOUT], maxProfile: 29}]}""");
        api.move("recycle", ANN, ", reason: NOT_READY");
        api.submit("bob@firm.com", NOW, Map.of("product", "planner", "firstName", "Bob", "lastName", "Ray"));
        api.move("recycle", "bob@firm.com", ", reason: LOST");
        api.submit("cyd@firm.com", NOW, Map.of());
        api.move("recycle", "cyd@firm.com", ", reason: LOST");

        nurtured(ANN, "\"know-us\"");
        nurtured("bob@firm.com", "\"planner-tips\"");
        nurtured("cyd@firm.com", "null");
        api.submit("dee@firm.com", NOW, Map.of());
        api.move("changeLifecycleStage", "dee@firm.com", ", to: ACCEPTED");
        api.move("recycle", "dee@firm.com", ", reason: LOST");
        nurtured("dee@firm.com", "\"welcome\"");
        api.person(
                        "bob@firm.com",
                        "memberships { nodes { campaign { key } entry status responded } }",
                        "memberships.nodes[?(@.campaign.key == 'planner-tips')]")
                .matchesJson("[{\"entry\": \"RETURNING\", \"status\": \"Sent\", \"responded\": false}]");
        api.person(ANN, "cycles { earliestHandoffAt }", "cycles[0].earliestHandoffAt")
                .entity(String.class)
                .isEqualTo("2026-06-25T12:00:00.000Z");
    }

    @Test
    void aWinWelcomesThePeopleOfTheAccountOnce() {
        api.policy("welcomeCampaignKey: \"welcome\"");
        api.submit("bob@firm.com", DAY_1, Map.of());
        api.submit("old@else.com", DAY_1, Map.of());
        deal("d1", OPENED + ", stage: WON, " + CLOSED);
        deal("d1", "stage: WON, amount: 5, currency: \"EUR\", " + CLOSED);
        tester.document("{ campaign(by: {key: \"welcome\"}) { members { nodes { person { emails { address } } } } } }")
                .execute()
                .path("campaign.members.nodes[*].person.emails[0].address")
                .entityList(String.class)
                .satisfies(who -> assertThat(who).containsExactlyInAnyOrder(ANN, "bob@firm.com"));
    }

    @Test
    void aWinOfYearsAgoWelcomesNobody() {
        api.policy("welcomeCampaignKey: \"welcome\"");
        deal("d1", "stage: WON, closedAt: \"2025-06-10T00:00:00Z\"");
        tester.document("{ campaign(by: {key: \"welcome\"}) { members { nodes { id } } } }")
                .execute()
                .path("campaign.members.nodes")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void whoStaysTooLongIsMovedOnAndWhoStillRespondsIsNot() {
        api.policy(
                "stagnation: [{stage: INQUIRY, days: 30, to: RECYCLED}, {stage: RECYCLED, days: 90, to: DISQUALIFIED}]");
        api.submit("bob@firm.com", DAY_1, Map.of());
        api.submit("bob@firm.com", NOW.minus(Duration.ofDays(1)), Map.of());
        api.sweep().matchesJson("{\"breaches\": 0, \"stagnant\": 1}");
        assertThat(api.moves(ANN)).last().isEqualTo("INQUIRY>RECYCLED STAGNANT TIMEOUT");
        assertThat(api.stage("bob@firm.com")).isEqualTo("INQUIRY");

        clock.advance(Duration.ofDays(29));
        api.sweep().matchesJson("{\"stagnant\": 1}");
        assertThat(api.stage("bob@firm.com")).isEqualTo("RECYCLED");
        clock.advance(Duration.ofDays(61));
        api.sweep().matchesJson("{\"stagnant\": 1}");
        assertThat(api.moves(ANN)).last().isEqualTo("RECYCLED>DISQUALIFIED STAGNANT");
        api.sweep().matchesJson("{\"stagnant\": 0}");
    }

    private void nurtured(String email, String campaign) {
        api.person(email, "cycles { moves { to nurtureCampaignKey } }", "cycles[0].moves[?(@.to == 'RECYCLED')]")
                .matchesJson("[{\"nurtureCampaignKey\": " + campaign + "}]");
    }

    private void deal(String key, String fields) {
        api.deal("key: \"" + key + "\", accountKey: \"firm\", contacts: [{person: {email: \"" + ANN + "\"}}], "
                + fields);
    }

    private void convert(String email, String fields) {
        String lead = api.person(email, "leads { id }", "leads[0].id")
                .entity(String.class)
                .get();
        tester.document("mutation { it: convertLead(input: {leadId: \"" + lead + "\"" + fields
                        + "}) { userErrors { message } } }")
                .execute()
                .path("it.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }
}
