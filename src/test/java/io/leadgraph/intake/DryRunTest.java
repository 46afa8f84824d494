package io.leadgraph.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.decisions.classification.World;
import io.leadgraph.decisions.configuration.LeadMethod;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.OverBolt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code classifyLead} answers what {@code submitLead} then answers, and stores nothing. */
@GraphTest
@OverBolt
class DryRunTest {
    private static final List<String> SAME = List.of(
            "category",
            "relationship",
            "reason",
            "newPerson",
            "relatedCustomer",
            "formerCustomer",
            "possibleCustomer",
            "newBuyingCenter",
            "leadMethod",
            "leadDue",
            "configurationVersion");

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    Driver driver;

    IntakeApi api;
    Nodes nodes;

    @BeforeEach
    void world() {
        api = new IntakeApi(tester);
        nodes = new Nodes(driver);
        World.build(api);
    }

    @ParameterizedTest
    @EnumSource
    void everyWorldIsForetold(World world) {
        Map<String, Object> form = world.formOf("pat");
        if (world == World.KNOWN_PERSON_FROM_FREE_MAIL) {
            api.people(world.personOf("pat", ""));
        }
        assertForetold(form);
        assertForetold(form);
    }

    @Test
    void aKnownPersonIsNamedAndANewOneIsNot() {
        Map<String, Object> form = Inputs.form("email: 'bob@acme-tools.com'");
        assertThat(api.classify(form).person()).isNull();
        String bob = api.submit(form).person();
        assertThat(api.classify(form).person()).isEqualTo(bob);
    }

    @Test
    void anotherLeadMethodCanBeTried() {
        Map<String, Object> form = Inputs.form("email: 'bob@acme-tools.com'");
        api.submit(form);
        assertThat(due(form, LeadMethod.POINT_OF_INTEREST)).isTrue();
        assertThat(due(form, LeadMethod.HYBRID)).isFalse();
        assertThat(due(form, LeadMethod.UNIQUE)).isFalse();
    }

    @Test
    void aClientKeyIsNotSpent() {
        Map<String, Object> form = Inputs.form("email: 'bob@acme-tools.com', clientKey: '1'");
        api.classify(form);
        assertThat(api.submit(form).is("replayed")).isFalse();
    }

    private boolean due(Map<String, Object> form, LeadMethod method) {
        Answer answer = api.run("""
                query($input: SubmitLeadInput!, $method: LeadMethod) { it: classifyLead(input: $input, method: $method) {
                  classification { leadDue leadMethod } userErrors { code } } }""", Map.of("input", form, "method", method.name()));
        assertThat(answer.text("classification.leadMethod")).isEqualTo(method.name());
        return answer.is("classification.leadDue");
    }

    private void assertForetold(Map<String, Object> form) {
        long before = stored();
        Answer foretold = IntakeApi.accepted(api.classify(form));
        assertThat(stored()).isEqualTo(before);
        Answer happened = api.submit(form);
        assertThat(decision(foretold)).isEqualTo(decision(happened));
    }

    private static Map<String, Object> decision(Answer answer) {
        Map<String, Object> decision = new HashMap<>();
        SAME.forEach(field -> decision.put(field, answer.at("classification." + field)));
        decision.put(
                "rules",
                answer.all("classification.explanation").stream()
                        .map(step -> step.text("step") + " " + step.text("rule"))
                        .toList());
        return decision;
    }

    private long stored() {
        return nodes.count() + nodes.number("MATCH ()-[r]->() RETURN count(r) AS n");
    }
}
