package io.leadgraph.answers.light;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.decisions.engagement.EngagementApi;
import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@OverBolt
class LightsTest {
    private static final Instant NOW = TestClock.START;
    private static final String LIGHTS =
            "{ opportunity(by: {key: \"deal\"}) { lights(%s) { campaign { key } product tactic color reasons rulesVersion } } }";

    @Autowired
    HttpGraphQlTester http;

    @Autowired
    CountingGraph statements;

    @Autowired
    TestClock clock;

    EngagementApi api;

    @BeforeEach
    void deal() {
        api = new EngagementApi(http);
        api.account("acme", Map.of());
        api.upsert(
                "upsertCampaigns",
                "CampaignInput",
                List.of(
                        Map.of(
                                "key",
                                "mailing",
                                "name",
                                "Mailing",
                                "kind",
                                "EMAIL",
                                "product",
                                "tools",
                                "memberStatuses",
                                List.of(
                                        Map.of("name", "Sent", "responded", false),
                                        Map.of("name", "Unsubscribed", "responded", true, "negative", true))),
                        Map.of("key", "fair", "name", "Fair", "kind", "EVENT")));
        api.submit("ada@acme.com", ago(40), Map.of("campaignKey", "fair"));
        api.submit("bob@acme.com", ago(400), Map.of("campaignKey", "fair"));
        api.touches(List.of(mail("ada", 20), mail("ada", 15), mail("bob", 10)));
        api.upsert(
                "upsertOpportunities",
                "OpportunityInput",
                List.of(Map.of(
                        "key",
                        "deal",
                        "name",
                        "Deal",
                        "accountKey",
                        "acme",
                        "stage",
                        "DISCOVERY",
                        "stageAt",
                        ago(50).toString(),
                        "openedAt",
                        ago(50).toString(),
                        "contacts",
                        List.of(
                                Map.of("person", Map.of("email", "ada@acme.com"), "role", "CHAMPION"),
                                Map.of("person", Map.of("email", "bob@acme.com"), "role", "USER")))));
    }

    @Test
    void aDealHasALightForEachCampaignProductAndTactic() {
        api.ask(LIGHTS.formatted("by: null")).path("opportunity.lights").matchesJson("""
                [{"campaign": {"key": "fair"}, "product": null, "tactic": null, "color": "YELLOW", "reasons": ["SILENT"], "rulesVersion": 0},
                 {"campaign": {"key": "mailing"}, "product": null, "tactic": null, "color": "RED", "reasons": ["UNANSWERED"], "rulesVersion": 0},
                 {"campaign": null, "product": "tools", "tactic": null, "color": "RED", "reasons": ["UNANSWERED"], "rulesVersion": 0},
                 {"campaign": null, "product": null, "tactic": ["EMAIL_SENT", "EMAIL_OPEN", "EMAIL_CLICK"], "color": "RED",
                  "reasons": ["UNANSWERED"], "rulesVersion": 0},
                 {"campaign": null, "product": null, "tactic": ["FORM_SUBMIT"], "color": "YELLOW", "reasons": ["SILENT"], "rulesVersion": 0}]""");
    }

    @Test
    void anOpenedMailAnswersWhatWasSent() {
        api.touches(List.of(EngagementApi.touch("ada@acme.com", "EMAIL_OPEN", "INBOUND", ago(1), "tools")));
        api.ask(LIGHTS.formatted("by: TACTIC"))
                .path("opportunity.lights[?(@.tactic[0] == 'EMAIL_SENT')].color")
                .entityList(String.class)
                .containsExactly("GREEN");
        api.ask(LIGHTS.formatted("by: PRODUCT, asOf: \"2026-06-10T12:00:00Z\""))
                .path("opportunity.lights[0].color")
                .entity(String.class)
                .isEqualTo("RED");
    }

    @Test
    void whoTurnsAwayMakesItRed() {
        api.touches(List.of(Map.of(
                "person",
                Map.of("email", "bob@acme.com"),
                "campaignKey",
                "mailing",
                "kind",
                "OTHER",
                "direction",
                "INBOUND",
                "occurredAt",
                ago(2).toString(),
                "memberStatus",
                "Unsubscribed")));
        api.ask(LIGHTS.formatted("by: CAMPAIGN"))
                .path("opportunity.lights[1].reasons")
                .entityList(String.class)
                .containsExactly("NEGATIVE_STATUS");
    }

    @Test
    void rulesChangedTodayLeaveYesterdaysLights() {
        api.ask(
                        "mutation { defineLightRules(input: {freshDays: 50}) { lightRules { version freshDays lookBackDays } userErrors { field } } }")
                .path("defineLightRules.lightRules")
                .matchesJson("{\"version\": 1, \"freshDays\": 50, \"lookBackDays\": 90}");
        api.ask(
                        "{ lightRules { version freshDays } first: lightRules(version: 0) { freshDays } later: lightRules(version: 2) { version } }")
                .path("")
                .matchesJson(
                        "{\"lightRules\": {\"version\": 1, \"freshDays\": 50}, \"first\": {\"freshDays\": 30}, \"later\": null}");
        clock.advance(Duration.ofDays(1));
        color("by: CAMPAIGN", "GREEN");
        color("by: CAMPAIGN, asOf: \"2026-06-15T11:00:00Z\"", "YELLOW");
    }

    @Test
    void rulesOutOfRangeAreRefused() {
        api.ask(
                        "mutation { defineLightRules(input: {freshDays: 0, unanswered: 731}) { lightRules { version } userErrors { field code } } }")
                .path("defineLightRules")
                .matchesJson("""
                        {"lightRules": null, "userErrors": [{"field": ["input", "unanswered"], "code": "OUT_OF_RANGE"},
                          {"field": ["input", "freshDays"], "code": "OUT_OF_RANGE"}]}""");
    }

    @Test
    void aListOfDealsCostsOneStatementMore() {
        statements.reset();
        api.ask("{ opportunities { nodes { key lights { color } } } }")
                .path("opportunities.nodes[*].lights[*].color")
                .entityList(String.class)
                .hasSize(5);
        assertThat(statements.statements()).isEqualTo(2);
    }

    private void color(String arguments, String color) {
        api.ask(LIGHTS.formatted(arguments))
                .path("opportunity.lights[?(@.campaign.key == 'fair')].color")
                .entityList(String.class)
                .containsExactly(color);
    }

    private static Map<String, Object> mail(String name, int daysAgo) {
        return Map.of(
                "person", Map.of("email", name + "@acme.com"),
                "campaignKey", "mailing",
                "kind", "EMAIL_SENT",
                "direction", "OUTBOUND",
                "occurredAt", ago(daysAgo).toString());
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }
}
