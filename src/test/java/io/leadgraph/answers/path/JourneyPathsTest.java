package io.leadgraph.answers.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadgraph.platform.common.BadArgumentException;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.support.GraphBuilder;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@OverBolt
class JourneyPathsTest {
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");

    @Autowired
    HttpGraphQlTester api;

    @Autowired
    Driver driver;

    private GraphBuilder graph;
    private String ada;
    private String mail;

    @BeforeEach
    void story() {
        graph = new GraphBuilder(driver);
        ada = graph.person("Ada", "ada@acme.com");
        mail = graph.campaign("mail", "");
    }

    @Test
    void equalNeighboursAreOneStepHoweverManyThereAre() {
        days(ada, "CALL", "CALL", "CHAT", "CHAT", "CALL");

        assertThat(steps(ask(""))).containsExactly(List.of("CALL", "CHAT", "CALL"));
    }

    @Test
    void onlySoManyStepsCount() {
        days(ada, "CALL", "CHAT", "CALL", "TRIAL");

        assertThat(steps(ask(", depth: 2"))).containsExactly(List.of("CALL", "CHAT"));
    }

    @Test
    void onlyInboundTouchesOfTheTimeCount() {
        day(ada, -1, "TRIAL", Map.of());
        day(ada, 0, "CALL", Map.of());
        day(ada, 1, "EMAIL_SENT", Map.of("direction", "OUTBOUND"));
        day(ada, 31, "TRIAL", Map.of());

        assertThat(steps(ask(""))).containsExactly(List.of("CALL"));
    }

    @Test
    void aPersonsIdentitiesAreOneJourney() {
        String alias = graph.person("A.", "ada@gmail.com");
        day(ada, 0, "CALL", Map.of());
        day(alias, 1, "CHAT", Map.of());
        day(ada, 2, "CALL", Map.of());
        graph.merge(ada, alias);

        assertThat(steps(ask(""))).containsExactly(List.of("CALL", "CHAT", "CALL"));
    }

    @Test
    void whoIsNotApplicableIsLeftOutOfTheirAccountsJourneyAsWell() {
        String acme = graph.account("acme");
        String vendor = graph.person("Vendor", "v@acme.com");
        day(ada, 0, "CALL", Map.of("accountId", acme));
        day(vendor, 1, "CHAT", Map.of("accountId", acme));
        driver.executableQuery("MATCH (p:Person {name: 'Vendor'}) SET p.relationship = 'NOT_APPLICABLE'")
                .execute();

        assertThat(steps(ask(""))).containsExactly(List.of("CALL"));
        assertThat(steps(ask(", of: ACCOUNTS"))).containsExactly(List.of("CALL"));
    }

    @Test
    void touchesAboutNoProductAreNoStepOfProducts() {
        day(ada, 0, "CALL", Map.of("product", "planner"));
        day(ada, 1, "CALL", Map.of());
        day(ada, 2, "CHAT", Map.of("product", "planner"));
        day(ada, 3, "CHAT", Map.of("product", "router"));
        day(graph.person("Bob", "bob@acme.com"), 0, "CALL", Map.of());

        assertThat(steps(ask(", by: PRODUCT"))).containsExactly(List.of("planner", "router"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "depth: 1 | depth must be 2 to 10",
                "depth: 11 | depth must be 2 to 10",
                "top: 0 | top must be 1 to 100",
                "top: 101 | top must be 1 to 100"
            })
    void argumentsOutOfRangeAreNamed(String argument, String message) {
        api.document(document(", " + argument))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getMessage()).isEqualTo(message);
                    assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT");
                }));
    }

    @Test
    void moreTouchesThanAreReadAreRefused() {
        Row row = new Row(Map.of("touches", PathRequest.MOST + 1, "paths", List.of()));

        assertThatThrownBy(() -> JourneyPaths.of(row, 10))
                .isInstanceOf(BadArgumentException.class)
                .hasMessageContaining("between from and to");
    }

    /** As many come in at a node as pass it, no more go out, and the steps together make up the paths. */
    @Test
    void theSumsOfThePictureAgree() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            JourneyPaths paths = JourneyPaths.of(randomPaths(random), 1 + random.nextInt(20));

            for (PathNode node : paths.nodes()) {
                int in = people(paths, link -> link.target().equals(node.id()));
                assertThat(node.step() == 1 ? node.people() : in).isEqualTo(node.people());
                assertThat(people(paths, link -> link.source().equals(node.id())))
                        .isLessThanOrEqualTo(node.people());
            }
            assertThat(paths.nodes().stream()
                            .filter(node -> node.step() == 1)
                            .mapToInt(PathNode::people)
                            .sum())
                    .isEqualTo(paths.peopleShown())
                    .isLessThanOrEqualTo(paths.people());
        }
    }

    private static int people(JourneyPaths paths, java.util.function.Predicate<PathLink> of) {
        return paths.links().stream().filter(of).mapToInt(PathLink::people).sum();
    }

    private static List<JourneyPath> randomPaths(Random random) {
        return IntStream.range(0, 30)
                .mapToObj(path -> random.ints(1 + random.nextInt(5), 0, 4)
                        .mapToObj(Integer::toString)
                        .toList())
                .distinct()
                .map(steps -> new JourneyPath(steps, 1 + random.nextInt(9)))
                .toList();
    }

    private void days(String person, String... kinds) {
        IntStream.range(0, kinds.length).forEach(day -> day(person, day, kinds[day], Map.of()));
    }

    private void day(String person, int day, String kind, Map<String, ?> more) {
        Map<String, Object> properties = new java.util.HashMap<>(more);
        properties.put("kind", kind);
        graph.touch(person, mail, MAY.plus(Duration.ofDays(day)), properties);
    }

    private Response ask(String more) {
        return api.document(document(more)).execute();
    }

    private static String document(String more) {
        return "{ journeyPaths(from: \"2026-05-01T00:00:00Z\", to: \"2026-06-01T00:00:00Z\"" + more
                + ") { paths { steps people } } }";
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> steps(Response answer) {
        return answer.path("journeyPaths.paths").entityList(Map.class).get().stream()
                .map(path -> (List<String>) path.get("steps"))
                .toList();
    }
}
