package io.leadgraph.answers.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.StoryQuestions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * Reports about the demo story on 15 June 2026, and about what sales did then. The answers were found by hand in
 * {@code story.json}: five people
 * were synced on 2 March, Luca and Olu responded in May. Maya is at a customer's and began as one, so that she is in no funnel.
 * One deal was opened
 * on 22 May with Jonas and Priya, one on 9 June with Hana.
 */
@GraphTest
@OverBolt
class FunnelQuestionsTest {
    @Autowired
    HttpGraphQlTester api;

    @Autowired
    CountingGraph graph;

    private StoryQuestions story;

    @BeforeEach
    void tellTheStory() {
        story = new StoryQuestions(api);
        story.tellTheStory();
    }

    @Test
    void sevenBeganAndThreeAreInADeal() {
        graph.reset();
        Response answer = story.answer("FunnelByPeople", Map.of());

        answer.path("funnel.groups").matchesJson("""
                        [{"began": 7, "recycled": 0, "disqualified": 0, "steps": [
                          {"stage": "INQUIRY", "volume": 7, "entered": 7, "conversion": null, "overall": 1.0, "value": []},
                          {"stage": "MQL", "volume": 3, "entered": 0, "sinceBefore": null, "sinceStart": null, "value": []},
                          {"stage": "SRL", "volume": 3, "entered": 0, "conversion": 1.0, "value": []},
                          {"stage": "ACCEPTED", "volume": 3, "entered": 0, "conversion": 1.0, "value": []},
                          {"stage": "OPPORTUNITY", "volume": 3, "entered": 3, "conversion": 1.0, "value": [
                            {"currency": "EUR", "amount": 86000, "opportunities": 1}, {"currency": "GBP", "amount": 32000, "opportunities": 1}]},
                          {"stage": "CUSTOMER", "volume": 0, "entered": 0, "conversion": 0.0, "overall": 0.0, "value": []}]}]""");
        close(answer, "funnel.groups[0].steps[1].conversion", 3 / 7.0);
        close(answer, "funnel.groups[0].steps[4].sinceStart.median", 81);
        close(answer, "funnel.groups[0].steps[4].sinceStart.p90", 81 + 0.8 * (18 + 1 / 24.0));
        close(answer, "funnel.groups[0].steps[4].sinceBefore.median", 81);
        assertThat(graph.statements()).isEqualTo(1);
    }

    /** Ines, Jonas and Priya are one demand and Hana another; Tomas, Luca and Olu belong to no buying center. */
    @Test
    void twoGroupsAskedAndBothAreInADeal() {
        Response answer = story.answer("FunnelByBuyingCenter", Map.of());

        answer.path("funnel").matchesJson("""
                        {"unassigned": 3, "groups": [{"began": 2, "steps": [
                          {"stage": "INQUIRY", "volume": 2}, {"stage": "MQL", "volume": 2, "conversion": 1.0}, {"stage": "SRL", "volume": 2},
                          {"stage": "ACCEPTED", "volume": 2},
                          {"stage": "OPPORTUNITY", "volume": 2, "value": [{"currency": "EUR", "amount": 86000}, {"currency": "GBP", "amount": 32000}]},
                          {"stage": "CUSTOMER", "volume": 0}]}]}""");
        close(answer, "funnel.groups[0].steps[4].sinceStart.median", (81 + 99 + 1 / 24.0) / 2);
    }

    @Test
    void funnelsBeginWithTheCampaignOfTheFirstResponse() {
        Response answer = story.answer("FunnelByCampaign", Map.of("from", "2026-05-01T00:00:00Z"));

        answer.path("funnel.groups").matchesJson("""
                        [{"campaign": {"key": "webinar-routes", "name": "Webinar: shorter routes"}, "month": "2026-05-01", "began": 2}]""");
    }

    @Test
    void marcCalledLucaAfterNinetyMinutesAndNobodyCalledOlu() {
        handOff("luca.bianchi@brightwater-foods.com", "2026-06-04T08:00:00Z", "owner", "marc");
        handOff("olu.adeyemi@gmail.com", "2026-06-05T12:00:00Z", "queue", "inbound");
        story.answer(
                        "RecordSalesAction",
                        Map.of(
                                "input",
                                Map.of(
                                        "person", Map.of("email", "luca.bianchi@brightwater-foods.com"),
                                        "kind", "CALL",
                                        "by", "marc",
                                        "occurredAt", "2026-06-04T09:30:00Z")))
                .path("recordSalesAction.userErrors")
                .entityList(Object.class)
                .hasSize(0);
        story.answer("HandoffsOverdue", Map.of())
                .path("handoffs.nodes")
                .matchesJson(
                        "[{\"person\": {\"name\": \"Olu Adeyemi\", \"lifecycleStage\": \"SRL\"}, \"queue\": \"inbound\", \"dueAt\": \"2026-06-08T12:00:00.000Z\"}]");
        // Luca was handed over on the 4th and is still where he was: his five working days ended on the 11th
        api.document("mutation { sweepLifecycle { breaches } }")
                .execute()
                .path("sweepLifecycle.breaches")
                .entity(Integer.class)
                .isEqualTo(2);
        api.document(
                        "mutation { rejectHandoff(input: {person: {email: \"olu.adeyemi@gmail.com\"}, reason: NOT_READY}) { userErrors { message } } }")
                .execute();

        Response answer = story.answer("TimeToEngage", Map.of());
        answer.path("handoffReport").matchesJson("""
                        {"handoffs": 3, "nurtureDays": {"count": 2}, "owners": [
                          {"owner": null, "queue": "inbound", "handoffs": 2, "acted": 0, "actedInTime": 0, "breaches": 2, "minutesToEngage": null},
                          {"owner": "marc", "queue": null, "handoffs": 1, "acted": 1, "actedInTime": 1, "breaches": 1, "minutesToEngage": {"median": 90.0, "p90": 90.0}}]}""");
        double luca = 29 - 12 / 1440.0;
        double olu = 16 - 365 / 1440.0;
        close(answer, "handoffReport.nurtureDays.mean", (luca + olu) / 2);
        story.answer("RecycleReasons", Map.of()).path("recycleReasons").matchesJson("""
                        [{"reason": "NOT_READY", "rule": "MOVED_BACK", "times": 1, "people": 1},
                         {"reason": "TIMEOUT", "rule": "NOT_MOVED", "times": 1, "people": 1}]""");
    }

    /** Luca is the one who asked about the planner last by a form; Jonas and Hana met us about it, and are in deals by now. */
    @Test
    void aPolicyIsTriedBeforeItHolds() {
        story.answer("DefineLifecyclePolicy", Map.of())
                .path("defineLifecyclePolicy")
                .matchesJson("""
                        {"lifecyclePolicy": {"version": 1}, "userErrors": [], "forecast": {"moves": [
                          {"rule": "asked about a product", "from": "INQUIRY", "to": "MQL", "people": 1, "examples": [{"name": "Luca Bianchi"}]}]}}""");
        story.answer("PersonLifecycle", Map.of("email", "luca.bianchi@brightwater-foods.com"))
                .path("person")
                .matchesJson(
                        "{\"lifecycleStage\": \"INQUIRY\", \"cycles\": [{\"moves\": [{\"rule\": \"FIRST_RESPONSE\"}], \"handoffs\": []}]}");
    }

    private void handOff(String email, String at, String to, String whom) {
        story.answer("HandOff", Map.of("input", Map.of("person", Map.of("email", email), "at", at, to, whom)))
                .path("handOff.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }

    private static void close(Response answer, String path, double expected) {
        assertThat(answer.path(path).entity(Double.class).get()).isCloseTo(expected, within(5e-7));
    }
}
