package io.leadgraph.decisions.restatement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.intake.Inputs;
import io.leadgraph.intake.IntakeApi;
import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.StoryQuestions;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Whom a change of the rules would make something else, asked before it is made. */
@GraphTest
class RuleFlipsTest {
    private static final String FLIPS = """
            mutation($input: IntakeConfigurationInput!, $dryRun: Boolean!, $first: Int, $after: String) {
              it: configureIntake(input: $input, dryRun: $dryRun) { configuration { version } userErrors { field }
                flips(first: $first, after: $after) { nodes { person { name } from { category account { key } } to { category reason account { key } } }
                  pageInfo { hasNextPage endCursor } } } }""";

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    CountingGraph graph;

    @Autowired
    Driver driver;

    IntakeApi api;

    @BeforeEach
    void open() {
        api = new IntakeApi(tester);
    }

    @Test
    void ownDomainsMakeColleaguesOfProspects() {
        new StoryQuestions(tester).tellTheStory();
        long before = new Nodes(driver).count();
        ask("ownDomains: ['brightwater-foods.com']", true, 10, null)
                .path("it.flips.nodes")
                .matchesJson("""
                        [{"person": {"name": "Hana Sato"}, "from": {"category": "RETURNING_PROSPECT"},
                          "to": {"category": "RETURNING_NOT_APPLICABLE", "reason": "EMPLOYEE"}},
                         {"person": {"name": "Luca Bianchi"}, "from": {"category": "RETURNING_PROSPECT"},
                          "to": {"category": "RETURNING_NOT_APPLICABLE", "reason": "EMPLOYEE"}}]""")
                .path("it.flips.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(false);
        assertThat(new Nodes(driver).count()).isEqualTo(before);
    }

    @Test
    void aNarrowerScopeMakesProspectsOfTheSubsidiariesOfAGroupWideCustomer() {
        new StoryQuestions(tester).tellTheStory();
        GraphQlTester.Response flips = ask("customerScope: 'SELF'", true, 10, null);
        flips.path("it.flips.nodes[*].person.name")
                .entityList(String.class)
                .satisfies(names -> assertThat(names)
                        .containsExactlyInAnyOrder("Jonas Lind", "Priya Nair", "Maya Cohen", "Tomas Rey"));
        flips.path("it.flips.nodes[*].to.category")
                .entityList(String.class)
                .satisfies(now -> assertThat(now).containsOnly("RETURNING_PROSPECT", "NEW_PROSPECT"));
    }

    @Test
    @OverBolt
    void aChangeThatIsMadeTellsWhomItMadeSomethingElse() {
        api.form("email: 'ann@acme-tools.com'");
        ask("testPatterns: ['acme-tools.com']", false, 10, null)
                .path("it.flips.nodes[0].to.reason")
                .entity(String.class)
                .isEqualTo("TEST");
        ask("testPatterns: ['acme-tools.com']", true, 10, null)
                .path("it.flips.nodes")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void anotherLeadMethodFlipsNobody() {
        api.form("email: 'ann@acme-tools.com'");
        ask("leadMethod: 'UNIQUE'", true, 10, null)
                .path("it.flips.nodes")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void pagesGoOnFromTheirEndsAndHoldEverybodyOnce() {
        List<Map<String, Object>> forms = IntStream.range(0, 7)
                .mapToObj(i -> Inputs.form("email: 'p%d@acme-tools.com', firstName: 'P%d'", i, i))
                .toList();
        api.submitAll(forms);
        List<String> names = new java.util.ArrayList<>();
        String after = null;
        boolean more = true;
        while (more) {
            GraphQlTester.Response page = ask("ownDomains: ['acme-tools.com']", true, 3, after);
            names.addAll(page.path("it.flips.nodes[*].person.name")
                    .entityList(String.class)
                    .get());
            after = page.path("it.flips.pageInfo.endCursor")
                    .entity(String.class)
                    .get();
            more = page.path("it.flips.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
        }
        assertThat(names).containsExactly("P0", "P1", "P2", "P3", "P4", "P5", "P6");
    }

    @Test
    void aPageLooksAtTwoThousandPeopleAndThenAsksToBeContinued() {
        new Nodes(driver)
                .run(
                        "UNWIND range(10001, 12600) AS n CREATE (p:Person {id: 'person_' + n, sortName: '~', recordedAt: datetime()})"
                                + "<-[:IDENTIFIES {recordedAt: datetime()}]-(:Identity {id: 'identity_' + n, recordedAt: datetime()})");
        graph.reset();
        GraphQlTester.Response page = ask("ownDomains: ['acme-tools.com']", true, 10, null);
        page.path("it.flips.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
        // one for the rules; a portion of 250 without touches is one statement
        assertThat(graph.statements()).isEqualTo(1 + 8);
        String end =
                page.path("it.flips.pageInfo.endCursor").entity(String.class).get();
        ask("ownDomains: ['acme-tools.com']", true, 10, end)
                .path("it.flips.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(false);
    }

    @Test
    @OverBolt
    void aPortionWithTouchesIsThreeStatements() {
        api.submitAll(IntStream.range(0, 40)
                .mapToObj(i -> Inputs.form("email: 'p%d@acme-tools.com'", i))
                .toList());
        graph.reset();
        ask("ownDomains: ['acme-tools.com']", true, 50, null)
                .path("it.flips.nodes")
                .entityList(Object.class)
                .hasSize(40);
        assertThat(graph.statements()).as("one for the rules").isEqualTo(1 + 3);
    }

    @Test
    void whatIsRefusedFlipsNobody() {
        ask("zone: 'Mars/Olympus'", true, 10, null).path("it.flips").valueIsNull();
    }

    private GraphQlTester.Response ask(String input, boolean dryRun, int first, String after) {
        GraphQlTester.Request<?> request = tester.document(FLIPS)
                .variable("input", Inputs.input(input))
                .variable("dryRun", dryRun)
                .variable("first", first)
                .variable("after", after);
        GraphQlTester.Response response = request.execute();
        response.errors().verify();
        return response;
    }
}
