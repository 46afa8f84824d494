package io.leadgraph.platform.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.StoryQuestions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Every Cypher file against its header and its plan, as the database sees them. */
@GraphTest
class QueryFilesTest {
    private static final Path FOLDER = Path.of("queries", "cypher");
    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z]\\w*)");
    private static final List<String> FORBIDDEN = List.of(
            "AllNodesScan",
            "CartesianProduct",
            "DirectedAllRelationshipsScan",
            "UndirectedAllRelationshipsScan",
            "ValueHashJoin",
            // A limit after a write reads everything that it cuts off: it belongs in a subquery.
            "ExhaustiveLimit",
            "NodeIndexScan");

    /** An order of a long list is that of an index. */
    private static final List<String> SORTS = List.of("Sort", "Top");

    private static final Pattern KEYED_NODE = Pattern.compile("MATCH \\((\\w*):(\\w+) \\{(\\w+)");

    private static final Pattern AGGREGATE = Pattern.compile("(collect|count|head\\(collect)(_distinct)?\\(");

    private static final Pattern SORTED_MAP = Pattern.compile("RETURN (\\w+) ?\\{([^{}]*)} ORDER BY ([^}\n]*)");

    @Autowired
    Driver driver;

    @Autowired
    HttpGraphQlTester tester;

    @TestFactory
    Stream<DynamicTest> everyFileIsWhatItsHeaderSays() throws IOException {
        planAnew();
        return queries().map(query -> DynamicTest.dynamicTest(query.name(), () -> check(query)));
    }

    /** As a product plans that was started again on a small graph, where a scan looks cheap. */
    @TestFactory
    Stream<DynamicTest> whatIsPlannedOnASmallGraphScansNothingEither() throws IOException {
        new StoryQuestions(tester).tellTheStory();
        planAnew();
        return queries().map(query -> DynamicTest.dynamicTest(query.name(), () -> checkPlan(query)));
    }

    @Test
    void aMissingFileIsNamed() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Query.load("no/such"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("queries/cypher/no/such.cypher");
    }

    /** With what the indexes hold now, and no plan from before. */
    private void planAnew() {
        new Nodes(driver).run("CALL db.prepareForReplanning(60)");
    }

    private void check(Query query) {
        assertThat(parametersIn(query.cypher())).isEqualTo(query.parameters());
        assertMapsHoldWhatTheyAreSortedBy(query.cypher());
        assertWhatIsPlannedOnceIsSoughtByHints(query);
        assertThat(query.cypher().lines().skip(1).findFirst().orElse(""))
                .startsWith("// ")
                .endsWith(".");
        checkPlan(query);
    }

    private static void assertWhatIsPlannedOnceIsSoughtByHints(Query query) {
        if (query.cypher().contains("// Plan: once")) {
            assertThat(KEYED_NODE.matcher(query.cypher()).results())
                    .isNotEmpty()
                    .allSatisfy(node -> assertThat(query.cypher())
                            .contains("USING INDEX SEEK %s:%s(%s)"
                                    .formatted(node.group(1), node.group(2), node.group(3))));
        }
    }

    private void checkPlan(Query query) {
        try (var session = driver.session()) {
            var result = session.run("EXPLAIN " + query.cypher(), nulls(query));
            assertThat(result.keys()).isEqualTo(query.columns());
            var summary = result.consume();
            boolean writes = summary.queryType() != QueryType.READ_ONLY;
            assertThat(writes).as("writes").isEqualTo(query.access() == Access.WRITE);
            assertThat(operators(summary.plan()))
                    .noneMatch(operator -> ordered(query) && SORTS.contains(operator))
                    .noneMatch(operator -> forbidden(query).stream().anyMatch(operator::startsWith));
        }
    }

    /**
     * {@code RETURN n{.name}} names its map {@code n}: a sort by {@code n.position} looks for it there, finds nothing and sorts
     * nothing.
     */
    private static void assertMapsHoldWhatTheyAreSortedBy(String cypher) {
        SORTED_MAP
                .matcher(cypher)
                .results()
                .filter(map -> !map.group(2).contains(".*"))
                .forEach(map -> assertThat(sortedBy(map.group(1), map.group(3)))
                        .allSatisfy(property -> assertThat(map.group(2)).contains(property)));
    }

    private static Stream<String> sortedBy(String name, String order) {
        return Pattern.compile("\\b" + name + "(\\.\\w+)")
                .matcher(order)
                .results()
                .map(found -> found.group(1));
    }

    private static boolean ordered(Query query) {
        return query.cypher().contains("// Sorts: ") && !query.cypher().contains("// Sorted here: ");
    }

    private static List<String> forbidden(Query query) {
        boolean scans = query.cypher().lines().anyMatch(line -> line.startsWith("// Scans:"));
        return scans
                ? FORBIDDEN
                : Stream.concat(FORBIDDEN.stream(), Stream.of("NodeByLabelScan"))
                        .toList();
    }

    private static Map<String, Object> nulls(Query query) {
        Map<String, Object> nulls = new HashMap<>();
        query.parameters().forEach(name -> nulls.put(name, null));
        return nulls;
    }

    private static List<String> operators(Plan plan) {
        Deque<Plan> open = new ArrayDeque<>(List.of(plan));
        Stream.Builder<String> found = Stream.builder();
        while (!open.isEmpty()) {
            Plan next = open.pop();
            String type = next.operatorType().split("@")[0];
            // Pairing a single row with others multiplies nothing.
            if (!type.equals("CartesianProduct") || next.children().stream().noneMatch(QueryFilesTest::singleRow)) {
                found.add(type + (type.contains("LabelScan") ? " " + details(next) : ""));
            }
            next.children().forEach(open::push);
        }
        return found.build().toList();
    }

    private static boolean singleRow(Plan plan) {
        String type = plan.operatorType().split("@")[0];
        return switch (type) {
            case "NodeUniqueIndexSeek", "NodeUniqueIndexSeek(Locking)", "Argument", "Limit" -> true;
            case "EagerAggregation" -> AGGREGATE.matcher(details(plan)).lookingAt();
            case "Projection", "CartesianProduct", "Apply", "SubqueryForeach", "Eager", "EmptyResult", "Filter" ->
                plan.children().stream().allMatch(QueryFilesTest::singleRow);
            default -> false;
        };
    }

    private static String details(Plan plan) {
        return plan.arguments().containsKey("Details")
                ? plan.arguments().get("Details").asString()
                : "";
    }

    private static Stream<Query> queries() throws IOException {
        return names().stream().flatMap(name -> QueryTexts.queries(name).stream());
    }

    private static java.util.Set<String> parametersIn(String cypher) {
        String code = cypher.lines().filter(line -> !line.startsWith("//")).collect(Collectors.joining("\n"));
        return PARAMETER.matcher(code).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.map(FOLDER::relativize)
                    .map(Path::toString)
                    .filter(path -> path.endsWith(".cypher"))
                    .map(path -> path.substring(0, path.length() - ".cypher".length()))
                    .sorted()
                    .toList();
        }
    }
}
