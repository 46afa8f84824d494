package io.leadgraph.decisions.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.platform.graph.Caches;
import io.leadgraph.support.Dump;
import io.leadgraph.support.EmptyGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What follows from responses, records, relationships and handoffs, told in the order in which people don't expect them. */
@GraphTest
@OverBolt
class ToldInAnyOrderTest {
    private static final String ANN = "ann@order-real.eu";
    private static final Instant JANUARY = Instant.parse("2026-01-10T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-10T00:00:00Z");

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    Driver driver;

    @Autowired
    Caches caches;

    private LifecycleApi api;

    @BeforeEach
    void open() {
        api = new LifecycleApi(tester);
    }

    @Test
    void aCycleBeginsWithTheEarliestResponseWhicheverWasToldFirst() {
        api.submit(ANN, JUNE, Map.of());
        api.submit(ANN, JANUARY, Map.of());

        assertThat(begin()).isEqualTo("2026-01-10T00:00:00.000Z");
        api.person(ANN, "lifecycleStage(asOf: \"2026-03-01T00:00:00Z\")", "lifecycleStage")
                .entity(String.class)
                .isEqualTo("INQUIRY");
        assertThat(api.moves(ANN)).containsExactly(">INQUIRY FIRST_RESPONSE");
    }

    @Test
    void nurtureDaysFollowTheEarliestResponse() {
        api.submit(ANN, JUNE, Map.of());
        api.move("handOff", ANN, ", at: \"2026-06-14T00:00:00Z\"");
        api.submit(ANN, JANUARY, Map.of());

        api.handoffs(ANN).matchesJson("[{\"nurtureDays\": 155.0}]");
        assertThat(api.moves(ANN)).containsExactly(">INQUIRY FIRST_RESPONSE", "INQUIRY>SRL");
    }

    @Test
    void aBackFilledResponseBeforeTheFirstOneBeginsTheCycleToo() {
        api.submit(ANN, JUNE, Map.of());
        tester.document(
                        "mutation { backfillTouches(inputs: [{evidence: WEB_LOG, sourceSystem: \"log\", clientKey: \"1\", email: \""
                                + ANN
                                + "\", kind: FORM_SUBMIT, direction: INBOUND, occurredAt: \"" + JANUARY
                                + "\"}]) { results { userErrors { message } } userErrors { message } } }")
                .execute()
                .path("backfillTouches.results[*].userErrors[*]")
                .entityList(Object.class)
                .hasSize(0);

        assertThat(begin()).isEqualTo("2026-01-10T00:00:00.000Z");
    }

    @Test
    void anOlderRecordOfASystemThatIsToldLaterBeginsTheCycle() {
        api.submit(ANN, JUNE, Map.of());
        record("createdAt: \"" + JANUARY + "\"");
        restate();

        assertThat(begin()).isEqualTo("2026-01-10T00:00:00.000Z");
    }

    @Test
    void aDealBeforeTheFirstResponseThatWasToldKeepsItsPlaceAfterIt() {
        record("createdAt: \"" + JUNE + "\"");
        api.deal(
                "key: \"d\", name: \"D\", stage: PROPOSAL, openedAt: \"2026-06-12T00:00:00Z\", contacts: [{person: {email: \""
                        + ANN + "\"}}]");
        api.submit(ANN, JANUARY, Map.of());

        assertThat(begin()).isEqualTo("2026-01-10T00:00:00.000Z");
        assertThat(api.moves(ANN)).containsExactly(">INQUIRY FIRST_RESPONSE", "INQUIRY>OPPORTUNITY DEAL_OPENED");
    }

    @Test
    void whoWorksForAVendorAsWasFoundLaterNeverWasDemand() {
        tester.document(
                        "mutation { upsertAccounts(inputs: [{key: \"v\", name: \"V\", domains: [{name: \"order-real.eu\"}]}]) { results { created } } }")
                .execute();
        api.submit(ANN, JUNE, Map.of("product", "Core"));
        String asked = "{ account(by: {key: \"v\"}) { openings { product } "
                + "engagement(window: 90) { productInterest { product } } } rollupDifferences { differences { personId } } }";
        tester.document(asked)
                .execute()
                .path("account.engagement.productInterest[*].product")
                .entityList(String.class)
                .containsExactly("Core");
        relationships("[{kind: VENDOR, from: \"2020-01-01\"}]");
        restate();

        tester.document(asked)
                .execute()
                .path("account")
                .matchesJsonStrictly("{\"openings\": [], \"engagement\": {\"productInterest\": []}}");
        assertThat(api.moves(ANN)).containsExactly(">OUTSIDE NOT_APPLICABLE");

        relationships("[]");
        restate();
        var again = tester.document(asked).execute();
        again.path("account.engagement.productInterest[*].product")
                .entityList(String.class)
                .containsExactly("Core");
        again.path("rollupDifferences.differences").entityList(Object.class).hasSize(0);
        assertThat(api.moves(ANN)).containsExactly(">INQUIRY FIRST_RESPONSE");
    }

    @Test
    void aBreachThatNobodyLookedAtIsKeptByWhoHandsOverAnew() {
        api.submit(ANN, JANUARY, Map.of());
        api.move("handOff", ANN, ", owner: \"olga\", at: \"" + TestClock.START.minus(Duration.ofDays(6)) + "\"");
        api.move("handOff", ANN, ", owner: \"paul\"");

        api.handoffs(ANN)
                .matchesJson(
                        "[{\"owner\": \"olga\", \"breach\": \"NOT_ACTED\", \"actedInTime\": false}, {\"owner\": \"paul\", \"breach\": null}]");
    }

    @Test
    void whoLeavesTheFunnelByAResponseClosesTheHandoffAndItsClock() {
        tester.document(
                        "mutation { upsertCampaigns(inputs: [{key: \"jobs\", name: \"Jobs\", kind: RECRUITING}]) { results { created } } }")
                .execute();
        api.submit(ANN, JANUARY, Map.of());
        api.move("handOff", ANN, ", owner: \"olga\", at: \"" + TestClock.START.minus(Duration.ofDays(6)) + "\"");
        api.submit(ANN, TestClock.START, Map.of("campaignKey", "jobs"));

        assertThat(api.stage(ANN)).isEqualTo("OUTSIDE");
        api.handoffs(ANN)
                .matchesJson(
                        "[{\"breach\": \"NOT_ACTED\", \"outcome\": \"OUTSIDE\", \"closedAt\": \"2026-06-15T12:00:00.000Z\"}]");
    }

    @Test
    void aRecordIsDumpedAlikeWhetherItWasToldBeforeOrAfterTheForm() {
        tester.document("mutation { configureIntake(input: {leadMethod: UNIQUE}) { userErrors { message } } }")
                .execute();
        record("recordType: LEAD, createdAt: \"" + JUNE + "\"");
        api.submit(ANN, JANUARY, Map.of());
        restate();
        List<String> recordFirst = Dump.of(tester);
        EmptyGraph.clear(driver, caches);
        tester.document("mutation { configureIntake(input: {leadMethod: UNIQUE}) { userErrors { message } } }")
                .execute();
        api.submit(ANN, JANUARY, Map.of());
        record("recordType: LEAD, createdAt: \"" + JUNE + "\"");
        restate();

        assertThat(Dump.of(tester))
                .isEqualTo(recordFirst)
                .anyMatch(line -> line.contains("\"leads\":[{\"createdAt\":\"2026-06-10"));
    }

    private String begin() {
        return api.person(ANN, "cycles { startedAt }", "cycles[0].startedAt")
                .entity(String.class)
                .get();
    }

    private void record(String fields) {
        tester.document("mutation { upsertPeople(inputs: [{emails: [\"" + ANN + "\"], " + fields
                        + "}]) { results { userErrors { message } } } }")
                .execute()
                .path("upsertPeople.results[*].userErrors[*]")
                .entityList(Object.class)
                .hasSize(0);
    }

    private void relationships(String list) {
        tester.document("mutation { upsertAccounts(inputs: [{key: \"v\", relationships: " + list
                        + "}]) { results { userErrors { message } } } }")
                .execute()
                .path("upsertAccounts.results[*].userErrors[*]")
                .entityList(Object.class)
                .hasSize(0);
    }

    private void restate() {
        tester.document("mutation { restateDecisions { restatement { pending } } }")
                .execute()
                .path("restateDecisions.restatement.pending")
                .entity(Integer.class)
                .isEqualTo(0);
    }
}
