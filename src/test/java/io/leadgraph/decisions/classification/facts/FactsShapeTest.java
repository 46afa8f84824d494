package io.leadgraph.decisions.classification.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.QueryTexts;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.StoryQuestions;
import io.leadgraph.support.WatchedRow;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The maps that the facts of a batch are read from, against the lines {@code Shape} that name their keys. */
@GraphTest
class FactsShapeTest {
    private static final Query FACTS = Query.load("classification/facts");
    private static final Map<String, Set<String>> SHAPES = QueryTexts.shapes("classification/facts");

    /** Numbers, and a list of texts. */
    private static final Set<String> PLAIN =
            Set.of("configurations", "routingVersions", "lifecyclePolicies", "addressed");

    /** What nothing reads: whoever needs one, or takes one out of the statement, takes it out here. */
    private static final Map<String, Set<String>> UNREAD = Map.of(
            "campaigns", Set.of("recordedAt"),
            "lookalikes", Set.of("nameKey", "phoneE164", "identityId"),
            "members", Set.of("leadStatus"),
            "people", Set.of("phoneE164", "company", "country"));

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    Graph graph;

    @Autowired
    Driver driver;

    private Nodes nodes;

    @BeforeEach
    void story() {
        nodes = new Nodes(driver);
        new StoryQuestions(tester).tellTheStory();
        override("Identity");
        override("Account");
        mergeTwo();
        winADeal();
    }

    @Test
    void aShapeBeginsAtAColumnAndNestedOnesAtTheKeyTheyStandUnder() {
        Set<String> columns = new TreeSet<>(FACTS.columns());
        columns.removeAll(PLAIN);

        assertThat(SHAPES).containsKeys(columns.toArray(String[]::new));
        assertThat(SHAPES.keySet()).allSatisfy(path -> {
            int end = path.lastIndexOf('.');
            assertThat(end < 0 ? columns : SHAPES.get(path.substring(0, end))).contains(path.substring(end + 1));
        });
    }

    @Test
    void theStatementGivesTheKeysThatTheirShapesName() {
        Map<String, Set<String>> held = new TreeMap<>(facts().held());
        assertThat(held.remove("")).containsExactlyInAnyOrderElementsOf(FACTS.columns());

        assertThat(held).containsExactlyInAnyOrderEntriesOf(SHAPES);
    }

    @Test
    void whatIsReadIsWhatTheShapesName() {
        WatchedRow facts = facts();
        FactRows.book(facts.row());
        // a membership is asked for its person and whether it is the only one; decisions need neither
        facts.read().get("members").removeAll(Set.of("person", "whole"));

        assertThat(FACTS.columns()).containsAll(facts.read().remove(""));
        assertThat(facts.read()).containsExactlyInAnyOrderEntriesOf(shapesWithoutUnread());
    }

    private static Map<String, Set<String>> shapesWithoutUnread() {
        Map<String, Set<String>> shapes = new TreeMap<>();
        SHAPES.forEach((path, keys) -> shapes.put(
                path,
                keys.stream()
                        .filter(key -> !UNREAD.getOrDefault(path, Set.of()).contains(key))
                        .collect(Collectors.toSet())));
        return shapes;
    }

    /** All that there is, as a batch that names all of it would read it. */
    private WatchedRow facts() {
        Map<String, Object> batch = new HashMap<>();
        batch.put("clientKeys", all("Touch", "clientKey"));
        batch.put("identityKeys", all("IdentityKey", "key"));
        batch.put("mergeKeys", List.of());
        batch.put("personIds", all("Person", "id"));
        batch.put("domains", all("Domain", "name"));
        batch.put("companyKeys", all("Account", "nameKey"));
        batch.put("campaignKeys", all("Campaign", "key"));
        batch.put("centerKeys", all("BuyingCenter", "key"));
        batch.put("keyJoins", joins());
        batch.put("personJoins", List.of());
        batch.put("looseJoins", List.of());
        batch.put("looseKeys", all("IdentityKey", "looseKey"));
        batch.put("phones", all("Person", "phoneE164"));
        batch.put("nameKeys", all("Person", "nameKey"));
        batch.put("earliest", Instant.EPOCH);
        batch.put("openPaths", List.of());
        return new WatchedRow(graph.read(FACTS, Map.of("batch", batch)).getFirst());
    }

    private List<Map<String, Object>> joins() {
        return all("IdentityKey", "key").stream()
                .flatMap(key -> all("Campaign", "key").stream()
                        .map(campaign -> Map.of("identityKey", key, "campaignKey", campaign)))
                .toList();
    }

    private Collection<Object> all(String label, String property) {
        return nodes
                .run("MATCH (n:%1$s) WHERE n.%2$s IS NOT NULL RETURN DISTINCT n.%2$s AS value"
                        .formatted(label, property))
                .stream()
                .map(row -> row.get("value"))
                .toList();
    }

    private void override(String label) {
        nodes.run("MATCH (n:" + label + ") WITH n ORDER BY n.id LIMIT 1 "
                + "CREATE (n)-[:HAS_OVERRIDE]->(:RelationshipOverride "
                + "{id: 'override_' + n.id, relationship: 'PROSPECT', from: datetime(), recordedAt: datetime()})");
    }

    private void winADeal() {
        nodes.run("MATCH (o:Opportunity) WHERE o.accountId IS NOT NULL WITH o ORDER BY o.id LIMIT 1 "
                + "SET o.stage = 'WON', o.wonAt = datetime()");
    }

    /** As a merge leaves them: the second person's identities lead to the first, and to whom they came with. */
    private void mergeTwo() {
        nodes.run("MATCH (p:Person) WITH p ORDER BY p.id LIMIT 2 WITH collect(p) AS two "
                + "WITH two[0] AS survivor, two[1] AS other MATCH (other)<-[own:IDENTIFIES]-(i:Identity) "
                + "SET own.supersededAt = datetime() "
                + "CREATE (i)-[:IDENTIFIES {mergeId: 'merge_1', recordedAt: datetime()}]->(survivor)");
    }
}
