package io.leadgraph.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.decisions.classification.World;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "Explanation": the path an explanation gives stands in the graph, node by node and relationship by relationship. */
@GraphTest
class ExplanationPathsTest {
    private static final Set<String> NODES = Set.of("Person", "Account", "Campaign", "Opportunity", "Touch", "Lead");

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    Driver driver;

    IntakeApi api;

    @BeforeEach
    void world() {
        api = new IntakeApi(tester);
        World.build(api);
    }

    @ParameterizedTest
    @EnumSource
    void everyPathStandsInTheGraph(World world) {
        if (world == World.KNOWN_PERSON_FROM_FREE_MAIL) {
            api.people(world.personOf("pat", ""));
        }
        for (int visit = 0; visit < 2; visit++) {
            Answer answer = IntakeApi.accepted(api.attempt(world.formOf("pat"), IntakeApi.PATHS));
            List<Answer> steps = answer.all("classification.explanation");
            assertThat(steps).extracting(step -> step.text("step")).contains("person", "account", "relationship");
            steps.forEach(this::assertStands);
        }
    }

    @Test
    void aGroupWideAgreementIsProvedUpToTheAncestor() {
        Answer answer = api.attempt(Inputs.form("email: 'pat@covered-tools.com'"), IntakeApi.PATHS);
        List<Answer> path = step(answer, "relationship").all("path");
        assertThat(path).extracting(element -> element.text("label")).contains("Account", "AccountRelationship");
        assertThat(path).extracting(element -> element.text("relationship")).contains("CHILD_OF", "HAS_RELATIONSHIP");
    }

    @Test
    void aWonOpportunityIsThePathOfACustomerByPurchase() {
        api.opportunities("key: 'deal', accountKey: 'hopeful', stage: 'WON', closedAt: '2026-01-01T00:00:00Z'");
        Answer answer = api.attempt(Inputs.form("email: 'pat@hopeful-tools.com'"), IntakeApi.PATHS);
        Answer step = step(answer, "relationship");
        assertThat(step.all("path"))
                .extracting(element -> element.text("label"))
                .contains("Account", "Opportunity");
        assertStands(step);
    }

    @Test
    void theStoredDecisionCanBeAskedAgain() {
        Answer answer = api.form("email: 'pat@covered-tools.com'");
        assertThat(api.recorded(answer).at("classification.explanation"))
                .isEqualTo(answer.at("classification.explanation"));
    }

    private static Answer step(Answer answer, String name) {
        return answer.all("classification.explanation").stream()
                .filter(step -> name.equals(step.text("step")))
                .findFirst()
                .orElseThrow();
    }

    private void assertStands(Answer step) {
        assertThat(step.text("rule")).isNotBlank();
        assertThat(step.text("outcome")).isNotBlank();
        List<Answer> path = step.all("path");
        if (path.isEmpty()) {
            return;
        }
        Map<String, Object> ids = new HashMap<>();
        String pattern = pattern(path, ids);
        long found = (Long) new Nodes(driver)
                .run("MATCH " + pattern + " RETURN count(*) AS n", ids)
                .getFirst()
                .get("n");
        assertThat(found).as("%s: %s %s", step.text("rule"), pattern, ids).isPositive();
    }

    /** Such as {@code (:Account {id: $id0})-[:CHILD_OF]->(:Account {id: $id1})}; what has no id of its own is held by its label. */
    private static String pattern(List<Answer> path, Map<String, Object> ids) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < path.size(); i++) {
            Answer element = path.get(i);
            pattern.append(node(element, "id" + i, ids));
            boolean last = i == path.size() - 1;
            assertThat(element.at("relationship") == null)
                    .as("ends at the last node")
                    .isEqualTo(last);
            pattern.append(last ? "" : relationship(element));
        }
        return pattern.toString();
    }

    /** Held by its id; what the API has no node for by its name, or by its label alone. */
    private static String node(Answer element, String parameter, Map<String, Object> ids) {
        String[] label = element.text("label").split(" ");
        String id = element.text("node.id");
        boolean named = label.length > 1;
        assertThat(id != null).as("node of %s", element.text("label")).isEqualTo(NODES.contains(label[0]));
        ids.put(parameter, String.valueOf(named ? label[1] : id));
        return named || id != null
                ? "(:%s {%s: $%s})".formatted(label[0], named ? "name" : "id", parameter)
                : "(:" + label[0] + ")";
    }

    private static String relationship(Answer element) {
        String type = "[:" + element.text("relationship") + "]";
        return "OUTGOING".equals(element.text("direction")) ? "-" + type + "->" : "<-" + type + "-";
    }
}
