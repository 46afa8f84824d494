package io.leadgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.DemoStory;
import io.leadgraph.support.GraphTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What the product really stores, after the demo story and a few settings, against the model document. */
@GraphTest
class StoredModelTest {
    private static final List<String> SETTINGS = List.of(
            "mutation { defineCustomField(input: {name: \"budget\", type: NUMBER}) { userErrors { message } } }",
            """
            mutation { submitLead(input: {source: FORM, email: "jane.doe@acme.eu", clientKey: "1", phone: "+4930123456",
              product: "planner", customFields: [{name: "budget", value: "5"}]}) { userErrors { message } } }""",
            """
            mutation { overrideRelationship(input: {target: {person: {email: "jane.doe@acme.eu"}}, relationship: CUSTOMER,
              note: "by contract", by: "anna", from: "2026-01-01"}) { userErrors { message } } }""",
            "mutation { configureIntake(input: {leadMethod: HYBRID}) { userErrors { message } } }");

    @Autowired
    HttpGraphQlTester api;

    @Autowired
    Driver driver;

    @Test
    void everythingStoredIsDescribed() throws Exception {
        ModelDocument document = ModelDocument.read();
        DemoStory.steps().forEach(this::run);
        SETTINGS.forEach(operation -> accepted(api.document(operation)));

        assertThat(
                        rows(
                                "MATCH (n) WHERE NOT n:__Neo4jMigration UNWIND labels(n) AS name RETURN DISTINCT name, keys(n) AS properties"))
                .hasSizeGreaterThan(10)
                .allSatisfy(row -> assertThat(document.labels().get(name(row)))
                        .as(name(row))
                        .isNotNull()
                        .containsAll(properties(row)));
        assertThat(
                        rows(
                                "MATCH (a)-[r]->(b) WHERE NOT a:__Neo4jMigration"
                                        + " RETURN DISTINCT type(r) AS name, keys(r) AS properties, labels(a)[0] AS start, labels(b)[0] AS end"))
                .hasSizeGreaterThan(5)
                .allSatisfy(row -> {
                    ModelDocument.Type type = document.types().get(name(row));
                    assertThat(type).as(name(row)).isNotNull();
                    assertThat(type.properties()).as(name(row)).containsAll(properties(row));
                    assertThat(type.from()).contains(row.get("start").asString());
                    assertThat(type.to()).contains(row.get("end").asString());
                });
    }

    private void run(DemoStory.Step step) {
        var request = api.document(step.document());
        step.variables().forEach(request::variable);
        accepted(request);
    }

    /** Something that was refused would leave nothing to compare with the document. */
    private static void accepted(GraphQlTester.Request<?> request) {
        var answer = request.execute();
        answer.path("$.data..userErrors")
                .entityList(List.class)
                .satisfies(lists -> assertThat(lists)
                        .isNotEmpty()
                        .allSatisfy(errors -> assertThat(errors).isEmpty()));
    }

    private static String name(Record row) {
        return row.get("name").asString();
    }

    /** Fields of the tenant's own are described by their form. */
    private static Set<String> properties(Record row) {
        Set<String> names = new HashSet<>(row.get("properties").asList(value -> value.asString()));
        names.removeIf(name -> name.startsWith("custom_"));
        return names;
    }

    private List<Record> rows(String cypher) {
        try (var session = driver.session()) {
            return session.run(cypher).list();
        }
    }
}
