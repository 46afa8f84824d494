package io.leadgraph.decisions.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.StoryQuestions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Leads are routed by the rules in force, the answer says why, and turns are fair. */
@GraphTest
@OverBolt
class RoutingTest {
    private static final String ROUTED =
            "classification { explanation { step rule outcome } } routing { owner queue rule version trace { rule fired unmet } } userErrors { code }";
    private static final String TURNS = "{rules: [{name: \"all\", to: {queue: \"sdr\"}}], "
            + "queues: [{key: \"sdr\", owners: [\"ann\", \"ben\", \"cai\"]}]}";

    @Autowired
    HttpGraphQlTester http;

    @Autowired
    CountingGraph graph;

    private HttpGraphQlTester api;

    @BeforeEach
    void connect() {
        api = http.mutate()
                .webTestClient(client -> client.responseTimeout(Duration.ofMinutes(1)))
                .build();
    }

    @Test
    void withoutRulesTheBuiltInOnesDecideInTheTwoStatementsOfIntake() {
        submit("ann@firm.com");
        graph.reset();

        submit("bob@firm.com")
                .path("it.routing")
                .matchesJsonStrictly(
                        "{\"owner\": null, \"queue\": \"inbound\", \"rule\": \"DEFAULT_QUEUE\", \"version\": 0, \"trace\": ["
                                + "{\"rule\": \"NOT_APPLICABLE\", \"fired\": false, \"unmet\": \"RELATIONSHIP\"}, "
                                + "{\"rule\": \"ACCOUNT_OWNER\", \"fired\": false, \"unmet\": \"ACCOUNT_OWNER\"}, "
                                + "{\"rule\": \"DEFAULT_QUEUE\", \"fired\": true, \"unmet\": null}]}");

        assertThat(graph.statements()).isEqualTo(2);
        assertThat(submit("tester@example.com")
                        .path("it.routing.queue")
                        .entity(String.class)
                        .get())
                .isEqualTo("not-applicable");
    }

    @Test
    void ownersTakeTurnsAndTheExplanationAndTheRepeatSaySo() {
        define(TURNS);

        assertThat(IntStream.range(0, 4).mapToObj(i -> owner(submit("p" + i + "@firm.com"))))
                .containsExactly("ann", "ben", "cai", "ann");

        GraphQlTester.Response fifth = submit("p5@firm.com", "clientKey", "k5");
        fifth.path("it.classification.explanation[5]")
                .matchesJson("{\"step\": \"routing\", \"rule\": \"all\", \"outcome\": \"owner\"}");
        fifth.path("it.routing")
                .matchesJson(
                        "{\"owner\": \"ben\", \"queue\": \"sdr\", \"version\": 1, \"trace\": [{\"rule\": \"all\", \"fired\": true}]}");
        assertThat(submit("p5@firm.com", "clientKey", "k5")
                        .path("it")
                        .entity(Map.class)
                        .get())
                .isEqualTo(fifth.path("it").entity(Map.class).get());
        assertThat(owner(submit("p6@firm.com"))).as("a repeat takes no turn").isEqualTo("cai");
    }

    @Test
    void aDryRunTakesNoTurn() {
        define(TURNS);
        String asked =
                "{ it: classifyLead(input: {source: FORM, email: \"x@firm.com\"}) { classification { explanation { step rule outcome } } } }";
        api.document(asked)
                .execute()
                .path("it.classification.explanation[5]")
                .matchesJson("{\"step\": \"routing\", \"rule\": \"all\", \"outcome\": \"queue\"}");
        assertThat(owner(submit("x@firm.com"))).isEqualTo("ann");
    }

    @Test
    void theRowsOfABatchTakeTurnsInTheirOrder() {
        define(TURNS);
        List<Map<String, Object>> inputs = IntStream.range(0, 5)
                .<Map<String, Object>>mapToObj(i -> Map.of("source", "FORM", "email", "p" + i + "@firm.com"))
                .toList();
        graph.reset();

        api.document(
                        "mutation($inputs: [SubmitLeadInput!]!) { submitLeads(inputs: $inputs) { results { routing { owner } } } }")
                .variable("inputs", inputs)
                .execute()
                .path("submitLeads.results[*].routing.owner")
                .entityList(String.class)
                .containsExactly("ann", "ben", "cai", "ann", "ben");

        assertThat(graph.statements())
                .as("lock and read, the rules for the first time, turns, write")
                .isLessThanOrEqualTo(4);
    }

    @Test
    void aRuleAsksForTheScoreThatThePersonHadBeforeThisResponse() {
        define("{rules: [{name: \"hot\", when: {minScore: 8}, to: {owner: \"nora\"}}]}");

        submit("ann@firm.com").path("it.routing.trace[0]").matchesJson("{\"rule\": \"hot\", \"unmet\": \"SCORE\"}");
        submit("ann@firm.com")
                .path("it.routing")
                .matchesJson("{\"owner\": \"nora\", \"queue\": null, \"rule\": \"hot\"}");
    }

    @Test
    void territoryOwnerAndProductComeFromTheAccountAndTheSubmission() {
        define(
                "{rules: [{name: \"north\", when: {territories: [\"nordics\"], products: [\"tools\"]}, to: {owner: \"nora\"}}, "
                        + "{name: \"olga's\", when: {accountOwners: [\"olga\"]}, to: {accountOwner: true}}], "
                        + "territories: [{name: \"nordics\", countries: [\"Sweden\", \"NO\"]}]}");
        api.document(
                        "mutation { upsertAccounts(inputs: [{key: \"firm\", name: \"Firm\", country: \"SE\", owner: \"olga\", "
                                + "domains: [{name: \"firm.com\"}]}]) { results { created } } }")
                .execute();

        assertThat(owner(submit("ann@firm.com", "product", "tools"))).isEqualTo("nora");
        assertThat(owner(submit("ann@firm.com", "product", "trucks"))).isEqualTo("olga");
        assertThat(owner(submit("bob@elsewhere.com", "product", "tools", "country", "Norway")))
                .isEqualTo("nora");
    }

    @Test
    void versionsAreKeptAndAChangeKeepsWhatItLeavesOut() {
        define(TURNS);
        define("{rules: null}");

        routingRules("")
                .matchesJson(
                        "{\"version\": 2, \"rules\": [], \"queues\": [{\"key\": \"sdr\", \"owners\": [\"ann\", \"ben\", \"cai\"]}]}");
        routingRules("(version: 1)")
                .matchesJson("{\"version\": 1, \"rules\": [{\"name\": \"all\", \"to\": {\"queue\": \"sdr\"}}]}");
        routingRules("(version: 0)").matchesJson("{\"version\": 0, \"rules\": []}");
        api.document("{ routingRules(version: 3) { version } }")
                .execute()
                .path("routingRules")
                .valueIsNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            {rules: [{name: "a", to: {queue: "q"}}, {name: "a", to: {queue: "q"}}]}; CONFLICT; input,rules,1,name
            {rules: [{name: "DEFAULT_QUEUE", to: {queue: "q"}}]}; NOT_ALLOWED; input,rules,0,name
            {rules: [{name: " ", to: {queue: "q"}}]}; REQUIRED; input,rules,0,name
            {rules: [{name: "a", to: {accountOwner: false}}]}; INVALID; input,rules,0,to,accountOwner
            {rules: [{name: "a", when: {minScore: -1}, to: {queue: "q"}}]}; OUT_OF_RANGE; input,rules,0,when,minScore
            {rules: [{name: "a", when: {territories: ["x"]}, to: {queue: "q"}}]}; NOT_FOUND; input,rules,0,when,territories,0
            {queues: [{key: "q", owners: ["a", " "]}]}; INVALID; input,queues,0,owners,1
            {territories: [{name: "n", countries: []}, {name: "n", countries: []}]}; CONFLICT; input,territories,1,name
            """)
    void whatIsWrongIsRefusedWithItsPlaceAndNothingIsStored(String input, String code, String field) {
        api.document("mutation { it: defineRoutingRules(input: " + input
                        + ") { routingRules { version } userErrors { code field } } }")
                .execute()
                .path("it")
                .matchesJson("{\"routingRules\": null, \"userErrors\": [{\"code\": \"" + code + "\", \"field\": [\""
                        + field.replace(",", "\", \"") + "\"]}]}");
        routingRules("").matchesJson("{\"version\": 0}");
    }

    @Test
    void aTerritoryThatARuleNamesStays() {
        define(
                "{rules: [{name: \"a\", when: {territories: [\"x\"]}, to: {queue: \"q\"}}], territories: [{name: \"x\", countries: [\"SE\"]}]}");
        api.document("mutation { it: defineRoutingRules(input: {territories: null}) { userErrors { code field } } }")
                .execute()
                .path("it.userErrors")
                .matchesJson("[{\"code\": \"NOT_FOUND\", \"field\": [\"input\", \"territories\"]}]");
    }

    @Test
    void aThousandLeadsFromSixteenThreadsAreSharedFairly() throws Exception {
        define(TURNS);
        List<Callable<List<String>>> clients = IntStream.range(0, 16)
                .<Callable<List<String>>>mapToObj(client ->
                        () -> IntStream.range(client * 63, Math.min(1_000, client * 63 + 63))
                                .mapToObj(i -> owner(submit("p" + i + "@firm.com")))
                                .toList())
                .toList();
        List<String> owners = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var client : threads.invokeAll(clients)) {
                owners.addAll(client.get());
            }
        }
        assertThat(owners).hasSize(1_000);
        assertThat(owners.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                .isEqualTo(Map.of("ann", 334L, "ben", 333L, "cai", 333L));
    }

    @Test
    void theOperationsOfTheExamplesRun() {
        StoryQuestions story = new StoryQuestions(api);
        story.answer("DefineRoutingRules", Map.of())
                .path("defineRoutingRules")
                .matchesJson(
                        "{\"routingRules\": {\"version\": 1, \"rules\": [{\"name\": \"hot in the north\"}]}, \"userErrors\": []}");
        story.answer("RoutingRules", Map.of())
                .path("routingRules.territories")
                .matchesJson("[{\"name\": \"north\", \"countries\": [\"SE\", \"NO\", \"DK\", \"FI\"]}]");
    }

    private GraphQlTester.Path routingRules(String arguments) {
        return api.document("{ routingRules" + arguments
                        + " { version rules { name to { queue } } queues { key owners } } }")
                .execute()
                .path("routingRules");
    }

    private void define(String input) {
        api.document("mutation { it: defineRoutingRules(input: " + input + ") { userErrors { code field } } }")
                .execute()
                .path("it.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }

    private GraphQlTester.Response submit(String email, String... more) {
        Map<String, Object> input = new HashMap<>(Map.of("source", "FORM", "email", email));
        for (int i = 0; i < more.length; i += 2) {
            input.put(more[i], more[i + 1]);
        }
        GraphQlTester.Response answer = api.document(
                        "mutation($input: SubmitLeadInput!) { it: submitLead(input: $input) { " + ROUTED + " } }")
                .variable("input", input)
                .execute();
        answer.path("it.userErrors").entityList(Object.class).hasSize(0);
        return answer;
    }

    private static String owner(GraphQlTester.Response answer) {
        return answer.path("it.routing.owner").entity(String.class).get();
    }
}
