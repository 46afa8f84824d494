package io.leadgraph.decisions.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.StoryQuestions;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * What an analyst asks about engagement, lights and journeys, of the demo story on 10 June 2026. The answers were found by hand in
 * {@code story.json}, the scores by the formula of the default model.
 */
@GraphTest
@OverBolt
class EngagementQuestionsTest {
    private static final String THEN = "2026-06-10T00:00:00Z";
    private static final Offset<Double> SIX_PLACES = within(5e-7);

    @Autowired
    HttpGraphQlTester api;

    @Autowired
    CountingGraph graph;

    private StoryQuestions story;

    @BeforeEach
    void tellTheStory() {
        story = new StoryQuestions(api);
        story.tellTheStory();
        graph.reset();
    }

    /** Jonas, the champion, did six things and Priya, who pays, two; Ines, who decides, did nothing there. */
    @Test
    void howKestrelLogisticsResponds() {
        Response answer = story.answer("AccountEngagement", Map.of("asOf", THEN));

        answer.path("account.engagement").matchesJson("""
                        {"touches": 8, "engagedPeople": 2, "lastTouchAt": "2026-06-04T14:00:00.000Z",
                         "byMonth": [{"month": "2026-06-01", "touches": 2, "people": 2}, {"month": "2026-05-01", "touches": 6, "people": 2}],
                         "byKind": [{"kind": "WEBINAR_REGISTERED", "touches": 2}, {"kind": "MEETING", "touches": 2}, {"kind": "EMAIL_OPEN", "touches": 1},
                           {"kind": "EMAIL_CLICK", "touches": 1}, {"kind": "WEBINAR_ATTENDED", "touches": 1}, {"kind": "EVENT_SCAN", "touches": 1}],
                         "productInterest": [{"product": "planner", "people": 2, "touches": 6}],
                         "topPeople": [{"person": {"name": "Jonas Lind"}, "touches": 6}, {"person": {"name": "Priya Nair"}, "touches": 2}],
                         "buyingCenters": [{"buyingCenter": {"name": "Planning at Kestrel Logistics"}, "engagedPeople": 2, "coverage": {
                           "reached": ["CHAMPION", "DECISION_MAKER", "ECONOMIC_BUYER"], "missing": [], "engaged": ["CHAMPION", "ECONOMIC_BUYER"]}}]}""");
        close(answer, "account.engagement.score", 58.809128);
        close(answer, "account.engagement.topPeople[0].score", 35.171504);
        close(answer, "account.engagement.topPeople[1].score", 23.637625);
        // the scan of a badge names no product, the fair it was at is about the planner: 8 * 1.3 * 0.5^(20.53125 / 30)
        // of it
        close(answer, "account.engagement.productInterest[0].weight", 56.424057);
        close(answer, "account.engagement.trend.thisWeek", 22.5);
        close(answer, "account.engagement.trend.weekBefore", 14.3);
        close(answer, "account.engagement.trend.change", 0.573427);
        assertThat(graph.statements()).isEqualTo(1);
    }

    /** Ines opened the newsletter; Maya was scanned at the fair and Tomas filled in a form, both at Kestrel Rail. */
    @Test
    void howTheWholeGroupRespondsAskedFromItsSmallestPart() {
        story.answer("AccountEngagement", Map.of("key", "kestrel-rail", "scope", "ULTIMATE", "asOf", THEN))
                .path("account.engagement")
                .matchesJson("""
                        {"touches": 11, "engagedPeople": 5,
                         "byMonth": [{"month": "2026-06-01", "touches": 2, "people": 2}, {"month": "2026-05-01", "touches": 9, "people": 5}]}""");
    }

    @Test
    void whichRolesAreReachedAtBrightwater() {
        Response answer = story.answer("BuyingCenterCoverage", Map.of("asOf", THEN));

        answer.path("buyingCenter").matchesJson("""
                        {"members": [{"person": {"name": "Hana Sato"}, "role": "CHAMPION"}],
                         "coverage": {"reached": ["CHAMPION"], "missing": ["DECISION_MAKER"], "engaged": ["CHAMPION"]},
                         "engagement": {"touches": 6, "engagedPeople": 1, "lastTouchAt": "2026-06-08T10:30:00.000Z"}}""");
        close(answer, "buyingCenter.engagement.score", 31.821796);
    }

    @Test
    void whoScoresAtKestrelLogistics() {
        Response answer = story.answer("ScoresOfPeople", Map.of("asOf", THEN));

        answer.path("account.people.nodes[*].name")
                .entityList(String.class)
                .satisfies(names -> assertThat(names).containsExactlyInAnyOrder("Jonas Lind", "Priya Nair"));
        answer.path("account.people.nodes[?(@.name == 'Priya Nair')].score")
                .entityList(Double.class)
                .satisfies(scores -> assertThat(scores)
                        .singleElement()
                        .satisfies(s -> assertThat(s).isCloseTo(23.637625, SIX_PLACES)));
    }

    /** The newsletter was a month ago; at the fair and in the webinar those who decide were there since. */
    @Test
    void howTheDealWithKestrelStands() {
        story.answer("DealLights", Map.of("asOf", THEN))
                .path("opportunity.lights")
                .matchesJson("""
                        [{"campaign": {"name": "Newsletter in May"}, "color": "YELLOW", "reasons": ["SILENT"], "rulesVersion": 0},
                         {"campaign": {"name": "Logistics fair in Hamburg"}, "color": "GREEN", "reasons": ["KEY_ROLE_RESPONDED"]},
                         {"campaign": {"name": "Webinar: shorter routes"}, "color": "GREEN", "reasons": ["KEY_ROLE_RESPONDED"]},
                         {"product": "planner", "color": "GREEN", "reasons": ["KEY_ROLE_RESPONDED"]},
                         {"tactic": ["EMAIL_SENT", "EMAIL_OPEN", "EMAIL_CLICK"], "color": "YELLOW", "reasons": ["SILENT"]},
                         {"tactic": ["WEBINAR_REGISTERED", "WEBINAR_ATTENDED"], "color": "GREEN", "reasons": ["KEY_ROLE_RESPONDED"]},
                         {"tactic": ["EVENT_SCAN"], "color": "GREEN", "reasons": ["KEY_ROLE_RESPONDED"]},
                         {"tactic": ["MEETING"], "color": "GREEN", "reasons": ["KEY_ROLE_RESPONDED"]}]""");
    }

    @Test
    void whatHappenedLatestInTheGroup() {
        story.answer("AccountTreeJourney", Map.of("first", 3))
                .path("account.journey")
                .matchesJson("""
                        {"nodes": [
                           {"occurredAt": "2026-06-04T14:00:00.000Z", "kind": "MEETING", "account": {"name": "Kestrel Logistics"}, "person": {"name": "Priya Nair"}},
                           {"occurredAt": "2026-06-02T13:00:00.000Z", "kind": "WEBINAR_ATTENDED", "person": {"name": "Jonas Lind"}},
                           {"occurredAt": "2026-05-27T07:30:00.000Z", "kind": "FORM_SUBMIT", "account": {"name": "Kestrel Rail"}, "person": {"name": "Tomas Rey"}}],
                         "pageInfo": {"hasNextPage": true}}""");
        assertThat(graph.statements()).isEqualTo(1);
    }

    @Test
    void whatTheBuyingCenterDidLast() {
        story.answer("BuyingCenterJourney", Map.of("first", 3))
                .path("buyingCenter.journey.nodes")
                .matchesJson("""
                        [{"kind": "MEETING", "person": {"name": "Priya Nair"}, "campaign": {"name": "Logistics fair in Hamburg"}},
                         {"kind": "WEBINAR_ATTENDED", "person": {"name": "Jonas Lind"}},
                         {"kind": "MEETING", "person": {"name": "Jonas Lind"}, "occurredAt": "2026-05-21T09:00:00.000Z"}]""");
    }

    @Test
    void howJonasCameToTheWebinar() {
        Response answer = story.answer("PersonJourney", Map.of("email", "jonas.lind@kestrel-logistics.com"));

        answer.path("person.category").entity(String.class).isEqualTo("RETURNING_CUSTOMER");
        answer.path("person.journey.nodes[*].kind")
                .entityList(String.class)
                .containsExactly(
                        "WEBINAR_ATTENDED",
                        "MEETING",
                        "EVENT_SCAN",
                        "WEBINAR_REGISTERED",
                        "EMAIL_CLICK",
                        "EMAIL_OPEN",
                        "EMAIL_SENT");
        answer.path("person.journey.nodes[0].campaign.parent.name")
                .entity(String.class)
                .isEqualTo("Second quarter of 2026");
    }

    private static void close(Response answer, String path, double expected) {
        answer.path(path)
                .entity(Double.class)
                .satisfies(found -> assertThat(found).isCloseTo(expected, SIX_PLACES));
    }
}
