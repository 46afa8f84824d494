package io.leadgraph.decisions.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@OverBolt
class EngagementTest {
    private static final Instant NOW = TestClock.START;
    private static final String EVERYTHING = """
            { score trend { thisWeek weekBefore change } touches engagedPeople lastTouchAt byMonth { month touches people }
              byKind { kind touches } productInterest { product people touches weight }
              topPeople(first: 3) { person { name } touches score }
              buyingCenters { buyingCenter { key } score engagedPeople coverage { reached missing engaged } } }""";

    @Autowired
    HttpGraphQlTester http;

    @Autowired
    CountingGraph statements;

    @Autowired
    TestClock clock;

    EngagementApi api;

    @BeforeEach
    void world() {
        api = new EngagementApi(http);
        api.account("acme", Map.of());
        api.account("acme-labs", Map.of("parent", Map.of("key", "acme")));
        api.submit(
                "ada@acme.com",
                NOW.minus(Duration.ofDays(30)),
                Map.of("firstName", "Ada", "lastName", "B", "product", "tools"));
        api.submit("bob@acme.com", NOW, Map.of("firstName", "Bob", "lastName", "C"));
        api.submit(
                "cy@acme-labs.com",
                NOW.minus(Duration.ofDays(60)),
                Map.of("firstName", "Cy", "lastName", "D", "product", "tools"));
        api.upsert(
                "upsertBuyingCenters",
                "BuyingCenterInput",
                List.of(Map.of(
                        "key", "acme-buyers",
                        "accountKey", "acme",
                        "name", "Buyers",
                        "roleTemplate", List.of("CHAMPION", "DECISION_MAKER", "ECONOMIC_BUYER"),
                        "members",
                                List.of(
                                        Map.of("person", Map.of("email", "ada@acme.com"), "role", "CHAMPION"),
                                        Map.of("person", Map.of("email", "bob@acme.com"), "role", "DECISION_MAKER")))));
    }

    @Test
    void aPersonsScoreWeighsKindRoleAndAge() {
        assertThat(api.score("ada@acme.com", "")).isCloseTo(8 * 1.3 * 0.5, within(1e-9));
        assertThat(api.score("bob@acme.com", "")).isCloseTo(8 * 1.5, within(1e-9));
        assertThat(api.score("cy@acme-labs.com", "")).isCloseTo(8 * 0.25, within(1e-9));
        assertThat(api.score("ada@acme.com", "(asOf: \"2026-05-16T11:59:00Z\")"))
                .isZero();
    }

    @Test
    void anAccountsEngagementSaysWhoWhatAndWhen() {
        api.ask("{ account(by: {key: \"acme\"}) { engagement(window: 31) " + EVERYTHING + " } }")
                .path("account.engagement")
                .matchesJson("""
                        {"score": 17.2, "trend": {"thisWeek": 12.0, "weekBefore": 0.0, "change": null}, "touches": 2, "engagedPeople": 2,
                         "byMonth": [{"month": "2026-06-01", "touches": 1, "people": 1}, {"month": "2026-05-01", "touches": 1, "people": 1}],
                         "byKind": [{"kind": "FORM_SUBMIT", "touches": 2}],
                         "productInterest": [{"product": "tools", "people": 1, "touches": 1, "weight": 5.2}],
                         "topPeople": [{"person": {"name": "Bob C"}, "touches": 1, "score": 12.0},
                                       {"person": {"name": "Ada B"}, "touches": 1, "score": 5.2}],
                         "buyingCenters": [{"buyingCenter": {"key": "acme-buyers"}, "score": 17.2, "engagedPeople": 2,
                           "coverage": {"reached": ["CHAMPION", "DECISION_MAKER"], "missing": ["ECONOMIC_BUYER"],
                                        "engaged": ["CHAMPION", "DECISION_MAKER"]}}]}""");
    }

    @Test
    void interestWeighsTheTouchesOfItsWindowOnly() {
        api.submit("ada@acme.com", NOW.minus(Duration.ofDays(60)), Map.of("product", "tools"));
        api.submit("ada@acme.com", NOW.minus(Duration.ofDays(60)), Map.of("product", "pumps"));
        api.ask(
                        "{ account(by: {key: \"acme\"}) { engagement(window: 31) { productInterest { product people touches weight } } } }")
                .path("account.engagement.productInterest")
                .matchesJson("[{\"product\": \"tools\", \"people\": 1, \"touches\": 1, \"weight\": 5.2}]");
    }

    @Test
    void aTreeCountsEachPersonOnce() {
        api.submit("cy@acme-labs.com", NOW.minus(Duration.ofDays(1)), Map.of());
        api.ask("""
                { account(by: {key: "acme"}) { self: engagement { touches engagedPeople }
                    subtree: engagement(scope: SUBTREE) { touches engagedPeople } }
                  labs: account(by: {key: "acme-labs"}) { subtree: engagement(scope: SUBTREE) { touches engagedPeople }
                    ultimate: engagement(scope: ULTIMATE) { touches engagedPeople } } }""").path("").matchesJson("""
                        {"account": {"self": {"touches": 2, "engagedPeople": 2}, "subtree": {"touches": 4, "engagedPeople": 3}},
                         "labs": {"subtree": {"touches": 2, "engagedPeople": 1}, "ultimate": {"touches": 4, "engagedPeople": 3}}}""");
    }

    @Test
    void coverageOfOneBuyingCenterFollowsTheWindow() {
        api.ask("""
                { buyingCenter(by: {key: "acme-buyers"}) { coverage(window: 7) { reached missing engaged }
                    engagement { score touches engagedPeople } } }""").path("buyingCenter").matchesJson("""
                {"coverage": {"reached": ["CHAMPION", "DECISION_MAKER"], "missing": ["ECONOMIC_BUYER"], "engaged": ["DECISION_MAKER"]},
                 "engagement": {"score": 17.2, "touches": 2, "engagedPeople": 2}}""");
    }

    @Test
    void everythingAboutTwentyAccountsIsTwoRoundTrips() {
        List<Map<String, Object>> twenty = IntStream.range(0, 20)
                .mapToObj(i -> Map.<String, Object>of("key", "twenty-" + i, "name", "Twenty " + i))
                .toList();
        api.upsert("upsertAccounts", "AccountInput", twenty);
        statements.reset();
        api.ask("{ accounts(first: 20) { nodes { key engagement " + EVERYTHING + " } } }")
                .path("accounts.nodes[*].engagement.score")
                .entityList(Double.class)
                .hasSize(20);
        assertThat(statements.statements()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"key: \"acme\"", "domain: \"acme.com\""})
    void everythingAboutAnAccountIsOneRoundTripWithTheAccount(String by) {
        statements.reset();
        api.ask("{ account(by: {" + by + "}) { key engagement " + EVERYTHING + " } }")
                .path("account.key")
                .entity(String.class)
                .isEqualTo("acme");
        assertThat(statements.statements()).isEqualTo(1);
    }

    @Test
    void noAccountHasNoEngagement() {
        api.ask("{ account(by: {key: \"nobody\"}) { key engagement { score } } }")
                .path("account")
                .valueIsNull();
    }

    @Test
    void aModelChangedTodayLeavesLastMonthsScoreAsItWas() {
        String lastMonth = "(asOf: \"2026-05-20T12:00:00Z\")";
        double before = api.score("ada@acme.com", lastMonth);
        assertThat(define("halfLifeDays: 10, weights: [{kind: FORM_SUBMIT, weight: 100}], roleWeights: []"))
                .isEqualTo(1);

        assertThat(api.score("ada@acme.com", lastMonth)).isEqualTo(before);
        assertThat(api.score("bob@acme.com", "")).isCloseTo(100, within(1e-9));
        clock.advance(Duration.ofDays(10));
        assertThat(api.score("bob@acme.com", "")).isCloseTo(50, within(1e-9));
        assertThat(define("halfLifeDays: null")).isEqualTo(2);
        clock.advance(Duration.ofDays(20));
        assertThat(api.score("bob@acme.com", "")).isCloseTo(50, within(1e-9));
    }

    @Test
    void modelsAreReadByNameAndVersion() {
        String models = "{ scoringModels { name version cap } }";
        api.ask(models).path("scoringModels").matchesJson("[{\"name\": \"default\", \"version\": 0, \"cap\": 20}]");
        define("cap: 7");
        define("cap: 8");
        define("name: \"events\", cap: 9");
        api.ask(models).path("scoringModels").matchesJson("""
                [{"name": "default", "version": 2, "cap": 8}, {"name": "events", "version": 1, "cap": 9}]""");
        api.ask("""
                        { newest: scoringModel { version cap } first: scoringModel(version: 1) { cap } builtIn: scoringModel(version: 0) { cap }
                          events: scoringModel(name: "events") { cap } nobody: scoringModel(name: "nobody's") { cap }
                          later: scoringModel(version: 3) { cap } }""").path("").matchesJson("""
                        {"newest": {"version": 2, "cap": 8}, "first": {"cap": 7}, "builtIn": {"cap": 20},
                          "events": {"cap": 9}, "nobody": null, "later": null}""");
    }

    @Test
    void aModelIsRefusedFieldByField() {
        String document = """
                mutation { defineScoringModel(input: {halfLifeDays: 0, cap: 0, weights: [{kind: CALL, weight: -1}, {kind: CALL, weight: 2}]}) {
                  scoringModel { version } userErrors { field code } } }""";
        api.ask(document).path("defineScoringModel").matchesJson("""
                {"scoringModel": null, "userErrors": [{"field": ["input", "halfLifeDays"], "code": "OUT_OF_RANGE"},
                  {"field": ["input", "cap"], "code": "OUT_OF_RANGE"}, {"field": ["input", "weights", "0", "weight"], "code": "OUT_OF_RANGE"},
                  {"field": ["input", "weights"], "code": "INVALID"}]}""");
    }

    @Test
    void whatCantBeAnsweredIsSaid() {
        for (String arguments : List.of("(window: 0)", "(window: 3661)", "(model: \"nobody's\")")) {
            api.ask("{ account(by: {key: \"acme\"}) { engagement" + arguments + " { score } } }")
                    .errors()
                    .satisfy(errors -> assertThat(errors.stream()
                                    .map(error -> error.getExtensions().get("code"))
                                    .collect(Collectors.toSet()))
                            .containsExactly("BAD_USER_INPUT"));
        }
    }

    private int define(String fields) {
        return api.ask("mutation { defineScoringModel(input: {" + fields
                        + "}) { scoringModel { version } userErrors { field } } }")
                .path("defineScoringModel.scoringModel.version")
                .entity(Integer.class)
                .get();
    }
}
