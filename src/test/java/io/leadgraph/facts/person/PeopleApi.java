package io.leadgraph.facts.person;

import io.leadgraph.facts.customfield.CustomFieldType;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The mutations about people as a client sends them. */
public record PeopleApi(HttpGraphQlTester tester) {
    private static final String UPSERT = """
            mutation($inputs: [PersonInput!]!) { upsertPeople(inputs: $inputs) {
              results { person { id name } created userErrors { field code } }
              userErrors { field code } } }""";

    public GraphQlTester.Response upsert(List<?> inputs) {
        return tester.document(UPSERT).variable("inputs", inputs).execute();
    }

    /** The id of the person a row that must be accepted is about. */
    public String id(Map<String, ?> input) {
        GraphQlTester.Response answer = upsert(List.of(input));
        answer.path("upsertPeople.results[0].userErrors")
                .entityList(Object.class)
                .hasSize(0);
        return answer.path("upsertPeople.results[0].person.id")
                .entity(String.class)
                .get();
    }

    public GraphQlTester.Response person(String id, String fields) {
        return tester.document("query($id: ID!) { person(by: {id: $id}) { " + fields + " } }")
                .variable("id", id)
                .execute();
    }

    public void defineField(String name, CustomFieldType type) {
        tester.document(
                        "mutation($n: String!, $t: CustomFieldType!) { defineCustomField(input: {name: $n, type: $t}) { customField { name } } }")
                .variable("n", name)
                .variable("t", type.name())
                .execute()
                .path("defineCustomField.customField.name")
                .entity(String.class)
                .isEqualTo(name);
    }

    public static Map<String, String> external(String system, String id) {
        return Map.of("system", system, "id", id);
    }
}
