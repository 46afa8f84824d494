package io.leadgraph.answers.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.StoryQuestions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What an analyst asks about campaigns and categories, of the demo story; the answers were counted by hand in {@code story.json}. */
@GraphTest
@OverBolt
class CampaignQuestionsTest {
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

    @ParameterizedTest
    @ValueSource(strings = {"RECORDED", "RESTATED"})
    void categoriesByMonthOnBothBases(String basis) {
        story.answer(
                        "CategoryReport",
                        Map.of("basis", basis, "from", "2026-05-01T00:00:00Z", "to", "2026-07-01T00:00:00Z"))
                .path("leadCategories")
                .matchesJsonStrictly("""
                        {"rows": [
                          {"key": "2026-05", "counts": {"newProspect": 2, "returningProspect": 6, "newCustomer": 1,
                            "returningCustomer": 8, "newNotApplicable": 0, "returningNotApplicable": 0, "total": 17}},
                          {"key": "2026-06", "counts": {"newProspect": 0, "returningProspect": 5, "newCustomer": 0,
                            "returningCustomer": 2, "newNotApplicable": 0, "returningNotApplicable": 0, "total": 7}}],
                         "sum": {"newProspect": 2, "returningProspect": 11, "newCustomer": 1,
                            "returningCustomer": 10, "newNotApplicable": 0, "returningNotApplicable": 0, "total": 24}}""");
    }

    @Test
    void newAgainstReturningProspectsAndCustomersByQuarter() {
        story.answer("NewAgainstReturning", Map.of("from", "2026-04-01T00:00:00Z", "to", "2026-07-01T00:00:00Z"))
                .path("leadCategories")
                .matchesJsonStrictly("""
                        {"rows": [
                          {"period": {"key": "2026-Q2", "from": "2026-04-01", "to": "2026-07-01"}, "relationship": "CUSTOMER",
                           "counts": {"newTotal": 1, "returningTotal": 10}},
                          {"period": {"key": "2026-Q2", "from": "2026-04-01", "to": "2026-07-01"}, "relationship": "PROSPECT",
                           "counts": {"newTotal": 2, "returningTotal": 11}}],
                         "sum": {"newTotal": 3, "returningTotal": 21}}""");
    }

    @Test
    void categoriesOfTopLevelCampaignsWithAllBelowThem() {
        story.answer("CategoriesByCampaign", Map.of())
                .path("leadCategories.rows")
                .matchesJsonStrictly("""
                        [{"campaign": {"key": "2026", "name": "2026"}, "counts":
                           {"newTotal": 3, "prospectTotal": 12, "customerTotal": 11, "notApplicableTotal": 0, "total": 23}},
                         {"campaign": {"key": "evergreen:form", "name": "Evergreen: form"}, "counts":
                           {"newTotal": 0, "prospectTotal": 1, "customerTotal": 0, "notApplicableTotal": 0, "total": 1}}]""");
    }

    @Test
    void categoriesOfTheCampaignsBelowOne() {
        story.answer("CategoriesByCampaign", Map.of("campaignKey", "2026-q2"))
                .path("leadCategories.rows")
                .matchesJsonStrictly("""
                        [{"campaign": {"key": "fair-hamburg", "name": "Logistics fair in Hamburg"}, "counts":
                           {"newTotal": 1, "prospectTotal": 0, "customerTotal": 4, "notApplicableTotal": 0, "total": 4}},
                         {"campaign": {"key": "newsletter-may", "name": "Newsletter in May"}, "counts":
                           {"newTotal": 0, "prospectTotal": 4, "customerTotal": 3, "notApplicableTotal": 0, "total": 7}},
                         {"campaign": {"key": "webinar-routes", "name": "Webinar: shorter routes"}, "counts":
                           {"newTotal": 2, "prospectTotal": 8, "customerTotal": 4, "notApplicableTotal": 0, "total": 12}}]""");
    }

    @Test
    void categoriesByEntryPoint() {
        story.answer("CategoriesByEntryPoint", Map.of())
                .path("leadCategories.rows")
                .matchesJsonStrictly("""
                        [{"key": "EVENT_SCAN", "entryPoint": "EVENT_SCAN", "counts": {"newTotal": 1, "returningTotal": 1}},
                         {"key": "FORM", "entryPoint": "FORM", "counts": {"newTotal": 2, "returningTotal": 2}},
                         {"key": "NONE", "entryPoint": null, "counts": {"newTotal": 0, "returningTotal": 18}}]""");
    }

    @Test
    void performanceOfTheCampaignsOfAQuarterInOneStatement() {
        graph.reset();
        story.answer("CampaignPerformance", Map.of("parentKey", "2026-q2"))
                .path("campaigns.nodes")
                .matchesJsonStrictly("""
                        [{"key": "fair-hamburg", "performance": {"members": 3, "newMembers": 1, "returningMembers": 2,
                           "responses": 3, "respondedRate": 1.0, "inboundTouches": 4, "outboundTouches": 0}},
                         {"key": "newsletter-may", "performance": {"members": 6, "newMembers": 0, "returningMembers": 6,
                           "responses": 3, "respondedRate": 0.5, "inboundTouches": 7, "outboundTouches": 6}},
                         {"key": "webinar-routes", "performance": {"members": 6, "newMembers": 2, "returningMembers": 4,
                           "responses": 6, "respondedRate": 1.0, "inboundTouches": 12, "outboundTouches": 0}}]""");
        assertThat(graph.statements()).isEqualTo(2);
    }

    @Test
    void whoJoinedAndWhatHappenedInJune() {
        story.answer(
                        "CampaignPerformance",
                        Map.of("parentKey", "2026-q2", "from", "2026-06-01T00:00:00Z", "to", "2026-07-01T00:00:00Z"))
                .path("campaigns.nodes[*].performance.members")
                .entityList(Integer.class)
                .containsExactly(1, 0, 0)
                .path("campaigns.nodes[*].performance.inboundTouches")
                .entityList(Integer.class)
                .containsExactly(1, 0, 5)
                .path("campaigns.nodes[1].performance.respondedRate")
                .valueIsNull();
    }

    @Test
    void aWholeYearCountsEachPersonOnce() {
        story.answer("SubtreePerformance", Map.of("key", "2026"))
                .path("campaign")
                .matchesJsonStrictly("""
                        {"name": "2026", "performance": {"members": 8, "newMembers": 3, "responses": 7, "respondedRate": 0.875,
                          "inboundTouches": 23, "outboundTouches": 6, "categories":
                          {"newProspect": 2, "returningProspect": 10, "newCustomer": 1, "returningCustomer": 10}}}""");
    }

    /** Hana too: her download afterwards names no status and takes none back. */
    @Test
    void membersOfTheWebinarByStatusWithTheirHistory() {
        story.answer("CampaignMembersByStatus", Map.of("key", "webinar-routes", "statuses", List.of("Attended")))
                .path("campaign.members.nodes[*].person.name")
                .entityList(String.class)
                .satisfies(names ->
                        assertThat(names).containsExactlyInAnyOrder("Hana Sato", "Jonas Lind", "Luca Bianchi"));
        story.answer(
                        "CampaignMembersByStatus",
                        Map.of(
                                "key",
                                "webinar-routes",
                                "statuses",
                                List.of("Attended"),
                                "categories",
                                List.of("RETURNING_CUSTOMER")))
                .path("campaign.members.nodes")
                .matchesJsonStrictly("""
                        [{"status": "Attended", "entry": "RETURNING", "category": "RETURNING_CUSTOMER",
                          "person": {"name": "Jonas Lind"}, "statusHistory": [
                            {"status": "Registered", "at": "2026-05-07T06:25:00.000Z"},
                            {"status": "Attended", "at": "2026-06-02T13:00:00.000Z"}]}]""");
    }
}
