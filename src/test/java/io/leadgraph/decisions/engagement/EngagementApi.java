package io.leadgraph.decisions.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The writes the tests of this package send; each must be accepted. */
public final class EngagementApi {
    private final HttpGraphQlTester http;

    public EngagementApi(HttpGraphQlTester http) {
        this.http = http;
    }

    public void upsert(String mutation, String type, List<Map<String, Object>> inputs) {
        write(
                "mutation($inputs: [" + type + "!]!) { it: " + mutation
                        + "(inputs: $inputs) { results { userErrors { field code } } userErrors { field code } } }",
                inputs);
    }

    public void account(String key, Map<String, Object> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("key", key);
        input.put("name", key);
        input.put("domains", List.of(Map.of("name", key + ".com")));
        upsert("upsertAccounts", "AccountInput", List.of(input));
    }

    public void submit(String email, Instant at, Map<String, Object> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("source", "FORM");
        input.put("email", email);
        input.put("occurredAt", at.toString());
        http.document(
                        "mutation($input: SubmitLeadInput!) { it: submitLead(input: $input) { userErrors { field code } } }")
                .variable("input", input)
                .execute()
                .path("it.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }

    public void touches(List<Map<String, Object>> inputs) {
        write(
                "mutation($inputs: [RecordTouchInput!]!) { it: recordTouches(inputs: $inputs) "
                        + "{ results { userErrors { field code } } userErrors { field code } } }",
                inputs);
    }

    public static Map<String, Object> touch(String email, String kind, String direction, Instant at, String product) {
        return Map.of(
                "person", Map.of("email", email),
                "kind", kind,
                "direction", direction,
                "occurredAt", at.toString(),
                "product", product);
    }

    double score(String email, String arguments) {
        return http.document("{ person(by: {email: \"" + email + "\"}) { score" + arguments + " } }")
                .execute()
                .path("person.score")
                .entity(Double.class)
                .get();
    }

    public GraphQlTester.Response ask(String document) {
        return http.document(document).execute();
    }

    public void noDifferences() {
        ask("{ rollupDifferences { differences { year counted stored } next } }")
                .path("rollupDifferences")
                .matchesJson("{\"differences\": [], \"next\": null}");
    }

    private void write(String document, List<Map<String, Object>> inputs) {
        Map<?, ?> answer = http.document(document)
                .variable("inputs", inputs)
                .execute()
                .path("it")
                .entity(Map.class)
                .get();
        assertThat((List<?>) answer.get("userErrors")).isEmpty();
        assertThat((List<?>) answer.get("results"))
                .allSatisfy(row -> assertThat((List<?>) ((Map<?, ?>) row).get("userErrors"))
                        .isEmpty());
    }
}
