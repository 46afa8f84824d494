package io.leadgraph.platform.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.DemoStory;
import io.leadgraph.support.GraphTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
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
            "mutation { configureIntake(input: {leadMethod: HYBRID}) { userErrors { message } } }",
            "mutation { defineScoringModel(input: {cap: 9}) { userErrors { message } } }",
            "mutation { defineLightRules(input: {freshDays: 20}) { userErrors { message } } }",
            "mutation { defineLifecyclePolicy(input: {calendar: null}) { userErrors { message } } }",
            "mutation { defineRoutingRules(input: {rules: []}) { userErrors { message } } }",
            "mutation { configureDuplicates(input: {mergeFrom: 0.99}) { userErrors { message } } }");

    @Autowired
    HttpGraphQlTester api;

    @Autowired
    Driver driver;

    @Test
    void everythingStoredIsDescribed() throws Exception {
        DemoStory.steps().forEach(this::run);
        SETTINGS.forEach(operation -> accepted(api.document(operation)));

        StoredModel.assertDescribed(driver);
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
}
