package io.leadgraph.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.platform.paging.Cursor;
import io.leadgraph.support.GraphTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A refusal has the path of the field it is about, and takes nothing else of the answer away. */
@GraphTest
@ExtendWith(OutputCaptureExtension.class)
class NestedRefusalTest {
    private static final String STORY = """
            mutation {
              upsertCampaigns(inputs: [{key: "spring", name: "Spring"}]) { userErrors { code } }
              submitLead(input: {
                source: FORM, email: "jane.doe@acme.eu", lastName: "Doe", company: "Acme", campaignKey: "spring"
              }) { userErrors { code } }
              upsertBuyingCenters(inputs: [{key: "center", accountKey: "domain:acme.eu", name: "Center"}]) {
                results { userErrors { code } } }
              upsertOpportunities(inputs: [{key: "deal", accountKey: "domain:acme.eu"}]) { results { userErrors { code } } }
            }""";

    private static final Map<String, String> ROOTS = Map.of(
            "person", "{email: \"jane.doe@acme.eu\"}",
            "account", "{key: \"domain:acme.eu\"}",
            "campaign", "{key: \"spring\"}",
            "buyingCenter", "{key: \"center\"}",
            "opportunity", "{key: \"deal\"}");

    private static final Map<String, List<String>> LISTS = Map.of(
            "person", List.of("journey", "memberships"),
            "account", List.of("subsidiaries", "people", "opportunities", "journey"),
            "campaign", List.of("children", "members", "touches"),
            "buyingCenter", List.of("opportunities", "journey"),
            "opportunity", List.of("journey"));

    /** A cursor that is well formed, and of no list by time. */
    private static final String ELSEWHERE = new Cursor("elsewhere", "1").encode();

    private static final List<String> PAGES =
            List.of("first: 0", "last: 501", "first: 1, last: 1", "after: \"made up\"");

    private Http http;

    @BeforeEach
    void tell(@LocalServerPort int port) {
        http = new Http(port);
        JsonNode told = http.query(STORY);
        assertThat(told.has("errors")).as("%s", told).isFalse();
    }

    @Test
    void aListThatIsRefusedLeavesItsRootWhereItIs() {
        LISTS.forEach((root, lists) -> lists.forEach(list ->
                PAGES.forEach(page -> assertRefused(root, list, "%s(%s) { nodes { id } }".formatted(list, page)))));
    }

    @Test
    void aCursorOfAnotherListIsRefusedWhereItIsGiven() {
        Map.of(
                        "person", "journey",
                        "account", "journey",
                        "campaign", "touches",
                        "buyingCenter", "journey",
                        "opportunity", "journey")
                .forEach((root, list) ->
                        assertRefused(root, list, "%s(after: \"%s\") { nodes { id } }".formatted(list, ELSEWHERE)));
    }

    @Test
    void aNumberThatIsRefusedLeavesItsRootWhereItIs() {
        String wrongWay = "(from: \"2026-02-01T00:00:00Z\", to: \"2026-01-01T00:00:00Z\")";
        assertRefused("person", "score", "score(model: \"none\")");
        assertRefused("account", "engagement", "engagement(window: 0) { score }");
        assertRefused("account", "engagement", "engagement(model: \"none\") { score }");
        assertRefused("buyingCenter", "engagement", "engagement(window: 0) { score }");
        assertRefused("buyingCenter", "engagement", "engagement(model: \"none\") { score }");
        assertRefused("buyingCenter", "coverage", "coverage(window: 3661) { reached }");
        assertRefused("campaign", "performance", "performance" + wrongWay + " { members }");
        assertRefused("campaign", "influence", "influence" + wrongWay + " { currency }");
    }

    @Test
    void whatIsNestedDeeperTakesOnlyItselfAway() {
        JsonNode answer = http.query(
                "{ account(by: {key: \"domain:acme.eu\"}) { engagement { score topPeople(first: 0) { score } } } }");

        assertThat(path(answer)).isEqualTo("account/engagement/topPeople");
        assertThat(answer.at("/data/account/engagement/score").isNumber()).isTrue();
        assertThat(answer.at("/data/account/engagement/topPeople").isNull()).isTrue();
    }

    /** What is read in one batch is refused apart. */
    @Test
    void theSameFieldAskedOtherwiseStays() {
        JsonNode answer = http.query("""
                { account(by: {key: "domain:acme.eu"}) { good: engagement { score } bad: engagement(model: "none") { score }
                    pages: journey(first: 1) { nodes { id } } elsewhere: journey(after: "%s") { nodes { id } } } }""".formatted(ELSEWHERE));

        assertThat(answer.get("errors").valueStream().map(NestedRefusalTest::path))
                .containsExactlyInAnyOrder("account/bad", "account/elsewhere");
        assertThat(answer.at("/data/account/good/score").isNumber()).isTrue();
        assertThat(answer.at("/data/account/pages/nodes").size()).isOne();
    }

    @Test
    void aRootFieldThatIsRefusedLeavesTheOthers() {
        String wrongWay = "from: \"2026-02-01T00:00:00Z\", to: \"2026-01-01T00:00:00Z\"";
        for (String field : List.of(
                "people(first: 0) { totalCount }",
                "accounts(first: 0) { totalCount }",
                "campaigns(first: 0) { totalCount }",
                "opportunities(first: 0) { totalCount }",
                "handoffs(first: 0) { totalCount }",
                "decisionChanges(first: 0) { totalCount }",
                "suggestedDuplicates(first: 0) { totalCount }",
                "journeys(pattern: []) { totalCount }",
                "journeyPaths(" + wrongWay + ") { people }",
                "funnel(" + wrongWay + ") { unassigned }",
                "handoffReport(" + wrongWay + ") { handoffs }",
                "recycleReasons(" + wrongWay + ") { times }",
                "leadCategories(" + wrongWay + ") { sum { total } }",
                "compareLeadMethods(" + wrongWay + ") { method }",
                "rollupDifferences(first: 0) { identities }",
                "canonicalDump(first: 0) { next }",
                "nodes(ids: [%s]) { id }"
                        .formatted(IntStream.range(0, 501)
                                .mapToObj(String::valueOf)
                                .collect(Collectors.joining(" "))))) {
            JsonNode answer = http.query("{ campaign(by: {key: \"spring\"}) { name } tile: " + field + " }");

            assertThat(path(answer)).as(field).isEqualTo("tile");
            assertThat(answer.at("/data/tile").isNull()).as(field).isTrue();
            assertThat(answer.at("/data/campaign/name").asString()).isEqualTo("Spring");
        }
    }

    @Test
    void aRunThatIsRefusedLeavesTheAnswerOfTheMutationBeforeIt() {
        for (String run : List.of(
                "restateDecisions(first: 0) { steps }",
                "findDuplicates(first: 0) { people }",
                "reconcileRollups(first: 0) { next }",
                "sweepLifecycle(first: 0) { __typename }")) {
            JsonNode answer = http.query(
                    "mutation { upsertCampaigns(inputs: [{key: \"fall\"}]) { results { campaign { key } } } tile: "
                            + run + " }");

            assertThat(path(answer)).as(run).isEqualTo("tile");
            assertThat(answer.at("/data/upsertCampaigns/results/0/campaign/key").asString())
                    .isEqualTo("fall");
        }
    }

    @Test
    void aRootThatIsNamedByNullIsRefusedAloneAndNotLogged(CapturedOutput log) {
        JsonNode answer = http.query("""
                query($e: String, $k: String) {
                  nobody: person(by: {email: $e}) { id journey { nodes { id } } }
                  none: account(by: {key: $k}) { id engagement { score } }
                  person(by: {email: "jane.doe@acme.eu"}) { id journey(first: 1) { nodes { id campaign { key } } } }
                  account(by: {key: "domain:acme.eu"}) { engagement { topPeople { person { id } } } }
                  campaign(by: {key: "spring"}) { members { nodes { person { id } } } }
                }""");

        assertThat(answer.get("errors").valueStream().map(NestedRefusalTest::path))
                .containsExactlyInAnyOrder("nobody", "none");
        assertThat(answer.get("errors").valueStream())
                .allSatisfy(error ->
                        assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_USER_INPUT"));
        String jane = answer.at("/data/person/id").asString();
        assertThat(answer.at("/data/person/journey/nodes/0/campaign/key").asString())
                .isEqualTo("spring");
        assertThat(answer.at("/data/account/engagement/topPeople/0/person/id").asString())
                .isEqualTo(jane);
        assertThat(answer.at("/data/campaign/members/nodes/0/person/id").asString())
                .isEqualTo(jane);
        assertThat(log).doesNotContain("failed at");
    }

    @Test
    void nullForADirectiveIsBadInput() {
        JsonNode answer = http.query(
                "query($if: Boolean = true) { campaign(by: {key: \"spring\"}) { name @include(if: $if) } }",
                Collections.singletonMap("if", null));

        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.at("/errors/0/message").asString()).contains("@include");
    }

    private void assertRefused(String root, String field, String asked) {
        JsonNode answer = http.query("{ %s(by: %s) { id %s } }".formatted(root, ROOTS.get(root), asked));

        assertThat(answer.path("errors").size()).as("%s: %s", asked, answer).isOne();
        assertThat(path(answer)).isEqualTo(root + "/" + field);
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.at("/data/" + root + "/id").asString()).as(asked).isNotBlank();
        assertThat(answer.at("/data/" + root + "/" + field).isNull()).isTrue();
    }

    private static String path(JsonNode node) {
        JsonNode error = node.has("errors") ? node.at("/errors/0") : node;
        return error.path("path").valueStream().map(JsonNode::asString).collect(Collectors.joining("/"));
    }
}
