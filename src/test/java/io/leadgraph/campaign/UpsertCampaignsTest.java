package io.leadgraph.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class UpsertCampaignsTest {
    private static final String UPSERT = """
            mutation($inputs: [CampaignInput!]!) { upsertCampaigns(inputs: $inputs) {
              results { campaign { id key name } created userErrors { field code } }
              userErrors { field code } } }""";

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    Driver driver;

    @Autowired
    CountingGraph graph;

    Nodes nodes;

    @BeforeEach
    void open() {
        nodes = new Nodes(driver);
    }

    private GraphQlTester.Response upsert(List<?> inputs) {
        return tester.document(UPSERT).variable("inputs", inputs).execute();
    }

    private void accepted(Map<String, ?> input) {
        upsert(List.of(input))
                .path("upsertCampaigns.results[0].userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }

    private GraphQlTester.Response campaign(String key, String fields) {
        return tester.document("query($key: String!) { campaign(by: {key: $key}) { " + fields + " } }")
                .variable("key", key)
                .execute();
    }

    @Test
    void aCampaignIsCreatedWithWhatWasLeftOutFilledIn() {
        accepted(Map.of("key", "spring"));

        campaign("spring", "name kind cost evergreen test memberStatuses { name responded negative }")
                .path("campaign")
                .matchesJson("""
                        {"name": "spring", "kind": "OTHER", "cost": null, "evergreen": false, "test": false,
                         "memberStatuses": [{"name": "Sent", "responded": false, "negative": false},
                                            {"name": "Responded", "responded": true, "negative": false}]}""");
    }

    @Test
    void whatIsOmittedIsKeptAndNullClears() {
        accepted(Map.of(
                "key",
                "spring",
                "name",
                "Spring",
                "kind",
                "EMAIL",
                "cost",
                "1250.50",
                "currency",
                "EUR",
                "startsOn",
                "2026-03-01",
                "endsOn",
                "2026-05-31",
                "product",
                "crm",
                "test",
                true));
        Map<String, Object> change = new HashMap<>(Map.of("key", "spring", "endsOn", "2026-04-30"));
        change.put("product", null);
        change.put("name", null);
        accepted(change);

        campaign("spring", "name kind cost currency startsOn endsOn product test")
                .path("campaign")
                .matchesJson("""
                        {"name": "spring", "kind": "EMAIL", "cost": 1250.5, "currency": "EUR", "startsOn": "2026-03-01",
                         "endsOn": "2026-04-30", "product": null, "test": true}""");
    }

    @Test
    void anEvergreenCampaignCostsNothingAndNeverEnds() {
        accepted(Map.of("key", "web", "cost", "10", "currency", "EUR", "endsOn", "2026-12-31"));
        accepted(Map.of("key", "web", "evergreen", true));

        campaign("web", "cost endsOn evergreen")
                .path("campaign")
                .matchesJson("{\"cost\": 0, \"endsOn\": null, \"evergreen\": true}");
    }

    @Test
    void aListOfStatusesReplacesAndTheOldOnesAreSuperseded() {
        accepted(Map.of("key", "spring", "memberStatuses", List.of(status("Invited", false), status("Came", true))));
        accepted(Map.of("key", "spring", "memberStatuses", List.of(status("Came", true), status("Missed", false))));

        campaign("spring", "memberStatuses { name }")
                .path("campaign.memberStatuses[*].name")
                .entityList(String.class)
                .containsExactly("Came", "Missed");
        assertThat(nodes.number("MATCH (s:MemberStatus) WHERE s.supersededAt IS NOT NULL RETURN count(s) AS n"))
                .isEqualTo(2);
    }

    private static Map<String, ?> status(String name, boolean responded) {
        return Map.of("name", name, "responded", responded);
    }

    @Test
    void aTreeStandsInOneCallAndChangesWithTheNext() {
        var answer = upsert(List.of(
                Map.of("key", "2026"),
                Map.of("key", "q1", "parentKey", "2026"),
                Map.of("key", "march", "parentKey", "q1")));
        answer.path("upsertCampaigns.results[*].created")
                .entityList(Boolean.class)
                .containsExactly(true, true, true);
        campaign("march", "parent { key parent { key parent { key } } }")
                .path("campaign")
                .matchesJson("{\"parent\": {\"key\": \"q1\", \"parent\": {\"key\": \"2026\", \"parent\": null}}}");

        accepted(Map.of("key", "march", "parentKey", "2026"));
        Map<String, Object> root = new HashMap<>(Map.of("key", "q1"));
        root.put("parentKey", null);
        accepted(root);
        campaign("2026", "children { nodes { key } }")
                .path("campaign.children.nodes[*].key")
                .entityList(String.class)
                .containsExactly("march");
    }

    static Stream<Arguments> badRows() {
        return Stream.of(
                arguments(Map.of("key", ""), "key", "REQUIRED"),
                arguments(Map.of("key", "k".repeat(201)), "key", "TOO_LONG"),
                arguments(Map.of("key", "n", "name", "a\u0001"), "name", "INVALID"),
                arguments(Map.of("key", "n", "parentKey", "nowhere"), "parentKey", "NOT_FOUND"),
                arguments(Map.of("key", "n", "parentKey", "n"), "parentKey", "CYCLE"),
                arguments(Map.of("key", "top", "parentKey", "leaf"), "parentKey", "CYCLE"),
                arguments(Map.of("key", "n", "endsOn", "9999-12-31"), "endsOn", "OUT_OF_RANGE"),
                arguments(Map.of("key", "n", "startsOn", "2026-02-02", "endsOn", "2026-02-01"), "endsOn", "INVALID"),
                arguments(Map.of("key", "n", "evergreen", true, "endsOn", "2026-02-01"), "endsOn", "INVALID"),
                arguments(Map.of("key", "n", "evergreen", true, "cost", "5", "currency", "EUR"), "cost", "INVALID"),
                arguments(Map.of("key", "n", "cost", "-1", "currency", "EUR"), "cost", "OUT_OF_RANGE"),
                arguments(Map.of("key", "n", "cost", "0.00001", "currency", "EUR"), "cost", "INVALID"),
                arguments(Map.of("key", "n", "cost", "1"), "currency", "REQUIRED"),
                arguments(Map.of("key", "n", "currency", "EURO"), "currency", "INVALID"),
                arguments(
                        Map.of("key", "n", "memberStatuses", List.of(status("A", true), status("A", false))),
                        "memberStatuses.1.name",
                        "INVALID"));
    }

    @ParameterizedTest
    @MethodSource("badRows")
    void aBadRowNamesItsFieldAndStoresNothing(Map<String, ?> bad, String field, String code) {
        upsert(List.of(
                Map.of("key", "top"),
                Map.of("key", "mid", "parentKey", "top"),
                Map.of("key", "leaf", "parentKey", "mid")));
        long before = nodes.count();
        var answer = upsert(List.of(bad));

        answer.path("upsertCampaigns.results[0].campaign").valueIsNull();
        answer.path("upsertCampaigns.results[0].userErrors[0].code")
                .entity(String.class)
                .isEqualTo(code);
        answer.path("upsertCampaigns.results[0].userErrors[0].field")
                .entityList(String.class)
                .containsExactly(("inputs.0." + field).split("\\."));
        assertThat(nodes.count()).isEqualTo(before);
        assertThat(nodes.number("MATCH (:Campaign {key: 'top'})-[r:PART_OF]->() RETURN count(r) AS n"))
                .isZero();
    }

    @Test
    void aCycleWithinOneCallIsRefusedWhereItWouldClose() {
        var answer = upsert(List.of(
                Map.of("key", "a"),
                Map.of("key", "b", "parentKey", "a"),
                Map.of("key", "a", "parentKey", "b"),
                Map.of("key", "c", "parentKey", "b")));

        answer.path("upsertCampaigns.results[2].userErrors[0].code")
                .entity(String.class)
                .isEqualTo("CYCLE");
        answer.path("upsertCampaigns.results[*].created")
                .entityList(Boolean.class)
                .containsExactly(true, true, false, true);
    }

    @RepeatedTest(5)
    void callersAtTheSameTimeCantCloseACycleTogether() throws Exception {
        upsert(IntStream.range(0, 8).mapToObj(at -> Map.of("key", "c" + at)).toList());
        List<Callable<Object>> calls = IntStream.range(0, 8)
                .<Callable<Object>>mapToObj(at ->
                        () -> upsert(List.of(Map.of("key", "c" + at, "parentKey", "c" + (at + 1) % 8))))
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var call : threads.invokeAll(calls)) {
                call.get();
            }
        }
        assertThat(nodes.number("MATCH ()-[r:PART_OF]->() RETURN count(r) AS n"))
                .isEqualTo(7);
    }

    @Test
    void noRowsAndTooManyRowsAreRefusedAsAWhole() {
        upsert(List.of())
                .path("upsertCampaigns.userErrors[0].code")
                .entity(String.class)
                .isEqualTo("REQUIRED");
        upsert(IntStream.range(0, 1_001).mapToObj(at -> Map.of("key", "c" + at)).toList())
                .path("upsertCampaigns.userErrors[0].code")
                .entity(String.class)
                .isEqualTo("OUT_OF_RANGE");
        assertThat(nodes.count()).isZero();
    }

    @Test
    void aThousandRowsTakeAsManyStatementsAsTwo() {
        assertThat(statements("a", 1_000)).isEqualTo(statements("b", 2));
        assertThat(nodes.count("Campaign")).isEqualTo(1_002);
    }

    private int statements(String prefix, int rows) {
        graph.reset();
        tester.document(
                        "mutation($inputs: [CampaignInput!]!) { upsertCampaigns(inputs: $inputs) { results { created } } }")
                .variable(
                        "inputs",
                        IntStream.range(0, rows)
                                .mapToObj(at -> at == 0
                                        ? Map.of("key", prefix + 0)
                                        : Map.of("key", prefix + at, "parentKey", prefix + (at - 1)))
                                .toList())
                .execute()
                .path("upsertCampaigns.results[*].created")
                .entityList(Boolean.class)
                .hasSize(rows)
                .doesNotContain(false);
        return graph.statements();
    }

    @Test
    void anUpsertThatChangesNothingWritesNothing() {
        var row = Map.of(
                "key", "spring", "cost", "12.50", "currency", "EUR", "memberStatuses", List.of(status("Came", true)));
        accepted(row);
        graph.reset();
        accepted(row);

        assertThat(graph.statements()).isEqualTo(1);
    }
}
