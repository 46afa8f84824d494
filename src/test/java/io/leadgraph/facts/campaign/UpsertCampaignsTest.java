package io.leadgraph.facts.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.OverBolt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@OverBolt
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
        var statuses = List.of(status("Invited", false), status("Came", true), status("Missed", false));
        var row = Map.of("key", "spring", "cost", "12.50", "currency", "EUR", "memberStatuses", statuses);
        accepted(row);
        graph.reset();
        accepted(row);

        assertThat(graph.statements()).isEqualTo(1);
    }
}
