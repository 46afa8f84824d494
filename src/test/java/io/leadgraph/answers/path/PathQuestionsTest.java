package io.leadgraph.answers.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.StoryQuestions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The patterns of the README and the commonest paths, of the demo story; the answers were found by hand in {@code story.json}. */
@GraphTest
@OverBolt
class PathQuestionsTest {
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

    @Test
    void priyaRegisteredAndDidNotAttend() {
        story.answer("RegisteredButStayedAway", Map.of()).path("journeys").matchesJson("""
                        {"nodes": [{"person": {"name": "Priya Nair"}, "touches": [
                           {"occurredAt": "2026-05-11T09:30:00.000Z", "kind": "WEBINAR_REGISTERED",
                            "campaign": {"name": "Webinar: shorter routes"}}]}],
                         "pageInfo": {"hasNextPage": false}}""");
        assertThat(graph.statements()).isEqualTo(2);
    }

    /** Jonas attended as well, but that was the last he did. */
    @Test
    void hanaAndLucaAskedForMoreAfterTheWebinar() {
        story.answer("AttendedThenAsked", Map.of()).path("journeys.nodes").matchesJson("""
                        [{"person": {"name": "Hana Sato"}, "touches": [
                           {"occurredAt": "2026-06-02T13:00:00.000Z", "kind": "WEBINAR_ATTENDED"},
                           {"occurredAt": "2026-06-02T14:20:00.000Z", "kind": "DOWNLOAD"}]},
                         {"person": {"name": "Luca Bianchi"}, "touches": [
                           {"occurredAt": "2026-06-02T13:04:00.000Z", "kind": "WEBINAR_ATTENDED"},
                           {"occurredAt": "2026-06-03T09:00:00.000Z", "kind": "FORM_SUBMIT"}]}]""");
    }

    /** Hana at Brightwater warmed up likewise, but nobody there met us. */
    @Test
    void kestrelLogisticsWarmedUpBeforeItMetUs() {
        story.answer("AccountsThatWarmedUp", Map.of()).path("journeys.nodes").matchesJson("""
                        [{"account": {"key": "kestrel-logistics", "name": "Kestrel Logistics"}, "touches": [
                           {"occurredAt": "2026-05-07T06:21:00.000Z", "kind": "EMAIL_OPEN", "person": {"name": "Jonas Lind"}},
                           {"occurredAt": "2026-05-07T06:23:00.000Z", "kind": "EMAIL_CLICK", "person": {"name": "Jonas Lind"}},
                           {"occurredAt": "2026-05-07T06:25:00.000Z", "kind": "WEBINAR_REGISTERED", "person": {"name": "Jonas Lind"}},
                           {"occurredAt": "2026-05-21T09:00:00.000Z", "kind": "MEETING", "person": {"name": "Jonas Lind"}}]}]""");
        assertThat(graph.statements()).isEqualTo(2);
    }

    @Test
    void peoplesFirstThreeStepsInOneStatement() {
        story.answer("CommonestPaths", Map.of("depth", 3)).path("journeyPaths").matchesJsonStrictly("""
                        {"nodes": [
                           {"id": "1:EMAIL_OPEN", "step": 1, "label": "EMAIL_OPEN", "people": 3},
                           {"id": "1:FORM_SUBMIT", "step": 1, "label": "FORM_SUBMIT", "people": 3},
                           {"id": "1:EVENT_SCAN", "step": 1, "label": "EVENT_SCAN", "people": 1},
                           {"id": "1:WEBINAR_REGISTERED", "step": 1, "label": "WEBINAR_REGISTERED", "people": 1},
                           {"id": "2:EMAIL_CLICK", "step": 2, "label": "EMAIL_CLICK", "people": 2},
                           {"id": "2:EMAIL_OPEN", "step": 2, "label": "EMAIL_OPEN", "people": 1},
                           {"id": "2:MEETING", "step": 2, "label": "MEETING", "people": 1},
                           {"id": "3:WEBINAR_REGISTERED", "step": 3, "label": "WEBINAR_REGISTERED", "people": 2},
                           {"id": "3:EMAIL_CLICK", "step": 3, "label": "EMAIL_CLICK", "people": 1}],
                         "links": [
                           {"source": "1:EMAIL_OPEN", "target": "2:EMAIL_CLICK", "people": 2},
                           {"source": "2:EMAIL_CLICK", "target": "3:WEBINAR_REGISTERED", "people": 2},
                           {"source": "1:FORM_SUBMIT", "target": "2:EMAIL_OPEN", "people": 1},
                           {"source": "1:WEBINAR_REGISTERED", "target": "2:MEETING", "people": 1},
                           {"source": "2:EMAIL_OPEN", "target": "3:EMAIL_CLICK", "people": 1}],
                         "paths": [
                           {"steps": ["EMAIL_OPEN", "EMAIL_CLICK", "WEBINAR_REGISTERED"], "people": 2},
                           {"steps": ["FORM_SUBMIT"], "people": 2},
                           {"steps": ["EMAIL_OPEN"], "people": 1},
                           {"steps": ["EVENT_SCAN"], "people": 1},
                           {"steps": ["FORM_SUBMIT", "EMAIL_OPEN", "EMAIL_CLICK"], "people": 1},
                           {"steps": ["WEBINAR_REGISTERED", "MEETING"], "people": 1}],
                         "people": 8, "peopleShown": 8}""");
        assertThat(graph.statements()).isEqualTo(1);
    }

    @Test
    void accountsByKindOfCampaignWithAllTheirPeopleInOneJourney() {
        story.answer("CommonestPaths", Map.of("of", "ACCOUNTS", "by", "CAMPAIGN_KIND", "depth", 3, "top", 3))
                .path("journeyPaths")
                .matchesJson("""
                        {"paths": [
                           {"steps": ["EMAIL"], "people": 1},
                           {"steps": ["EMAIL", "WEBINAR", "EVENT"], "people": 1},
                           {"steps": ["EVENT", "WEBINAR"], "people": 1}],
                         "people": 4, "peopleShown": 3}""");
    }

    @Test
    void theReadmeNamesTheThreePatterns() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .contains(List.of(
                        "queries/graphql/RegisteredButStayedAway.graphql",
                        "queries/graphql/AttendedThenAsked.graphql",
                        "queries/graphql/AccountsThatWarmedUp.graphql"));
    }
}
