package io.leadgraph.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.introspection.IntrospectionQueryBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

class LimitsTest {
    private static final Limits DEFAULTS =
            new Limits(DataSize.ofMegabytes(16), 100_000, 3_000, 15, 20_000, 30, 50, Duration.ofSeconds(30));

    private final AtomicInteger fetched = new AtomicInteger();
    private final GraphQL graphQl = TestSchemas.limited(DEFAULTS, asked -> {
        fetched.incrementAndGet();
        return null;
    });

    static Stream<Arguments> eachLimit() {
        return Stream.of(
                Arguments.of("characters", padded(100_000), padded(100_001)),
                Arguments.of("tokens", tokens(3_000), tokens(3_001)),
                Arguments.of("fields deep", nested(15), nested(16)),
                Arguments.of("aliases", aliases(30), aliases(31)),
                Arguments.of("directives", directives(50), directives(51)),
                Arguments.of("objects", journeys(500, 39), journeys(500, 40)));
    }

    @ParameterizedTest
    @MethodSource("eachLimit")
    void anOperationAtTheLimitRuns(String limit, String within, String beyond) {
        ExecutionResult result = graphQl.execute(within);

        assertThat(result.getErrors()).filteredOn(LimitsTest::refused).isEmpty();
        assertThat(fetched).as("fields run").hasPositiveValue();
    }

    @ParameterizedTest
    @MethodSource("eachLimit")
    void anOperationBeyondTheLimitIsRefusedBeforeAnythingRuns(String limit, String within, String beyond) {
        ExecutionResult result = graphQl.execute(beyond);

        assertThat(result.getErrors()).singleElement().satisfies(error -> {
            assertThat(refused(error)).isTrue();
            assertThat(error.getMessage()).contains(limit);
        });
        assertThat(fetched).as("fields run").hasValue(0);
    }

    @Test
    void aRefusalNamesTheFieldThatCostsMost() {
        var result = graphQl.execute("""
                { accounts(first: 10) { nodes { key } }
                  people(first: 500) { nodes { journey(first: 500) { nodes { id } } memberships(first: 2) { nodes { id } } } }
                  campaigns(first: 500) { nodes { key } } }""");

        assertThat(result.getErrors().getFirst().getMessage()).contains("people.nodes.journey.nodes");
    }

    @Test
    void pageSizesInVariablesCountLikeThoseInTheText() {
        String query =
                "query($n: Int!) { people(first: 500) { nodes { journey(first: $n) { edges { node { id } } } } } }";

        assertThat(graphQl.execute(with(query, Map.of("n", 39))).getErrors()).noneMatch(LimitsTest::refused);
        assertThat(graphQl.execute(with(query, Map.of("n", 40))).getErrors()).anyMatch(LimitsTest::refused);
    }

    @Test
    void fieldsThatAVariableLeavesOutCostNothing() {
        String query =
                "query($deep: Boolean!) { people(first: 500) { nodes { id journey(first: 500) @include(if: $deep) "
                        + "{ nodes { id } } } } }";

        assertThat(graphQl.execute(with(query, Map.of("deep", false))).getErrors())
                .noneMatch(LimitsTest::refused);
        assertThat(graphQl.execute(with(query, Map.of("deep", true))).getErrors())
                .anyMatch(LimitsTest::refused);
    }

    @Test
    void twoMutuallyNestedListsAreRefusedAtOnce() {
        String query =
                "{ people { nodes { buyingCenters { members { person { buyingCenters { members { person { buyingCenters "
                        + "{ members { person { buyingCenters { name } } } } } } } } } } } } }";
        long start = System.nanoTime();

        var result = graphQl.execute(query);

        assertThat(result.getErrors()).singleElement().matches(LimitsTest::refused);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void fragmentsThatMultiplyAtEveryLevelAreRefusedAtOnce() {
        String fragments = IntStream.range(1, 10)
                .mapToObj(level ->
                        "fragment F%1$d on Account { a: parent { ...F%2$d } b: parent { ...F%2$d } c: parent { ...F%2$d } }"
                                .formatted(level, level + 1))
                .collect(Collectors.joining(" "));
        String query = "{ account(by: {key: \"a\"}) { ...F1 } } " + fragments + " fragment F10 on Account { id }";

        assertThat(graphQl.execute(query).getErrors()).singleElement().matches(LimitsTest::refused);
        assertThat(fetched).hasValue(0);
    }

    @Test
    void theIntrospectionQueryOfCodeGeneratorsPasses() {
        String query = IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
                .inputValueDeprecation(true)
                .isOneOf(true)
                .typeRefFragmentDepth(9));

        ExecutionResult result = graphQl.execute(query);

        assertThat(result.getErrors()).isEmpty();
        assertThat(result.<Map<String, Object>>getData()).containsKey("__schema");
    }

    private static boolean refused(graphql.GraphQLError error) {
        return error.getExtensions() != null
                && "QUERY_TOO_COMPLEX".equals(error.getExtensions().get("code"));
    }

    private static ExecutionInput with(String query, Map<String, Object> variables) {
        return ExecutionInput.newExecutionInput(query).variables(variables).build();
    }

    private static String padded(int characters) {
        String query = "{ person(by: {key: \"a\"}) { id } }".replace("key", "email");
        return query + " #" + "x".repeat(characters - query.length() - 2);
    }

    /** One token for each brace and each word, and one for the end. */
    private static String tokens(int tokens) {
        String start = "{ person(by: {id: 1}) {";
        int others = 15;
        return start + " id".repeat(tokens - others) + " } }";
    }

    private static String nested(int depth) {
        return "{ account(by: {key: \"a\"}) {" + " parent {".repeat(depth - 2) + " id" + " }".repeat(depth);
    }

    private static String aliases(int count) {
        return "{ person(by: {id: 1}) {"
                + IntStream.range(0, count).mapToObj(i -> " a" + i + ": id").collect(Collectors.joining()) + " } }";
    }

    private static String directives(int count) {
        return "{ person(by: {id: 1}) {" + " id @include(if: true)".repeat(count) + " } }";
    }

    /** 500 people and the touches of each. */
    private static String journeys(int people, int touches) {
        return "{ people(first: %d) { nodes { journey(first: %d) { nodes { id } } } } }".formatted(people, touches);
    }
}
