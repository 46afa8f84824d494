package io.leadgraph.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.platform.graph.Parameters;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.StoryQuestions;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.ProfiledPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What intake costs in database hits. */
@GraphTest
class IntakeCostTest {
    /** Measured 256 and 226; benchmarks.md shows them. */
    private static final long A_LEAD = 258;

    private static final long EACH_OF_A_HUNDRED = 228;
    private static final long AN_ANSWER = 130;

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    CountingGraph graph;

    @Autowired
    Driver driver;

    /** What the store has never had a name for, it looks up again with every row of a plan made before: no store stays so. */
    @BeforeEach
    void everyNameIsKnown() {
        new StoryQuestions(tester).tellTheStory();
        empty();
        planAnew();
    }

    @Test
    void aNewLeadOfAnUnknownCompanyKeepsToItsBudget() {
        new IntakeApi(tester)
                .form("email: 'pat@acme-tools.com', firstName: 'Pat', lastName: 'Ray', company: 'Acme Tools'");
        assertThat(hits()).isLessThanOrEqualTo(A_LEAD);
    }

    @Test
    void inABatchEachCostsLess() {
        submitHundred("acme");
        assertThat(hits() / 100).isLessThanOrEqualTo(EACH_OF_A_HUNDRED);
    }

    /** A product that was started again on a small graph plans on that. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 300})
    void whateverTheGraphHeldWhenItWasPlannedABatchIsSoughtByItsKeys(int people) {
        submitHundred("acme");
        List<CountingGraph.Run> batch = graph.lastWritten();
        empty();
        if (people > 0) {
            new IntakeApi(tester)
                    .submitAll(IntStream.range(0, people)
                            .mapToObj(
                                    i -> Inputs.input("source: 'CHAT', email: 'bob@other%s.com', firstName: 'Bob'", i))
                            .toList());
        }
        planAnew();
        assertThat(hits(batch) / 100).isLessThanOrEqualTo(EACH_OF_A_HUNDRED);
    }

    private void submitHundred(String company) {
        new IntakeApi(tester)
                .submitAll(IntStream.range(0, 100)
                        .mapToObj(i -> Inputs.form(
                                "email: 'pat@" + company
                                        + "%s.com', firstName: 'Pat', lastName: 'Ray%s', company: 'Acme %s'",
                                i,
                                i,
                                i))
                        .toList());
    }

    /** By a plan that a new product makes on an empty graph: each node has to be sought by its key even then. */
    @Test
    void anAnswerIsGivenAgainWithoutGoingThroughItsCampaign() {
        profile(List.of());
        List<Map<String, Object>> forms = IntStream.range(0, 400)
                .mapToObj(i -> Inputs.form("email: 'pat%s@acme.com', clientKey: '%s'", i, i))
                .toList();
        List<String> touches = new IntakeApi(tester)
                .submitAll(forms).stream()
                        .map(answer -> answer.text("touch.id"))
                        .toList();
        ProfiledPlan plan = profile(touches);
        assertThat(hits(plan) / touches.size()).as(() -> described(plan, "\n")).isLessThanOrEqualTo(AN_ANSWER);
        assertThat(details(plan)).anyMatch(detail -> detail.contains("m:CampaignMember(key)"));
    }

    private ProfiledPlan profile(List<String> touches) {
        try (var session = driver.session();
                Transaction tx = session.beginTransaction()) {
            return tx.run("PROFILE " + Query.load("intake/answers").cypher(), Map.of("touchIds", touches))
                    .consume()
                    .profile();
        }
    }

    /** Of the last batch, run once more on the same empty graph. */
    private long hits() {
        List<CountingGraph.Run> batch = graph.lastWritten();
        empty();
        return hits(batch);
    }

    /** With what the indexes hold now, and no plan from before. */
    private void planAnew() {
        new Nodes(driver).run("CALL db.prepareForReplanning(60)");
    }

    private void empty() {
        new Nodes(driver).run("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n");
    }

    private long hits(List<CountingGraph.Run> batch) {
        try (var session = driver.session();
                Transaction tx = session.beginTransaction()) {
            return batch.stream().mapToLong(run -> hits(tx, run)).sum();
        }
    }

    private static long hits(Transaction tx, CountingGraph.Run run) {
        return hits(tx.run("PROFILE " + run.query().cypher(), Parameters.of(run.parameters()))
                .consume()
                .profile());
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits()
                + plan.children().stream().mapToLong(IntakeCostTest::hits).sum();
    }

    /** The operators with what each cost, indented: what to look at where a budget is exceeded. */
    private static String described(ProfiledPlan plan, String margin) {
        String own = margin + plan.operatorType() + " " + plan.dbHits() + " "
                + plan.arguments().get("Details");
        return plan.children().stream()
                .map(child -> described(child, margin + " "))
                .reduce(own, String::concat);
    }

    private static List<String> details(ProfiledPlan plan) {
        return Stream.concat(
                        Stream.ofNullable(plan.arguments().get("Details")).map(Value::asString),
                        plan.children().stream().flatMap(child -> details(child).stream()))
                .toList();
    }
}
