package io.leadgraph.facts.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Bad rows name their field and leave nothing behind. */
@GraphTest
class CampaignRefusalTest {
    private static final String UPSERT = """
            mutation($inputs: [CampaignInput!]!) { upsertCampaigns(inputs: $inputs) {
              results { campaign { id key name } created userErrors { field code } }
              userErrors { field code } } }""";

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    Driver driver;

    Nodes nodes;

    @BeforeEach
    void open() {
        nodes = new Nodes(driver);
    }

    private GraphQlTester.Response upsert(List<?> inputs) {
        return tester.document(UPSERT).variable("inputs", inputs).execute();
    }

    private static Map<String, ?> status(String name, boolean responded) {
        return Map.of("name", name, "responded", responded);
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
}
