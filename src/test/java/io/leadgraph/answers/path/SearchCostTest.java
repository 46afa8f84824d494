package io.leadgraph.answers.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.facts.touch.TouchKind;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Parameters;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.support.GraphBuilder;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Plans;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.ProfiledPlan;
import org.springframework.beans.factory.annotation.Autowired;

/** What a page of a search reads: so much of the rarest step, so much of journeys, and nothing that grows with the graph. */
@GraphTest
class SearchCostTest {
    private static final Instant MAY = Instant.parse("2026-05-01T09:00:00Z");
    private static final Query SEARCH = Query.load("path/search");
    private static final JourneyPattern CLICK_THEN_DOWNLOAD =
            new JourneyPattern(List.of(step(TouchKind.EMAIL_CLICK), step(TouchKind.DOWNLOAD)));

    @Autowired
    Driver driver;

    @Autowired
    Graph database;

    private GraphBuilder graph;
    private String mail;

    @BeforeEach
    void campaign() {
        graph = new GraphBuilder(driver);
        mail = graph.campaign("mail", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"path/search", "path/paths"})
    void whatIsSoughtIsFoundByAnIndexAndNeverByALabel(String query) {
        assertThat(Plans.of(driver, query))
                .contains("NodeIndexSeek")
                .noneMatch(operator -> operator.contains("LabelScan"));
    }

    @ParameterizedTest
    @EnumSource
    void theRarestStepIsSoughtHoweverManyTouchesTheOtherHas(JourneyOwner of) {
        someone("Bob", Map.of(TouchKind.EMAIL_CLICK, 1, TouchKind.DOWNLOAD, 1));
        someone("Cy", Map.of(TouchKind.EMAIL_CLICK, 2_000));
        long before = hits(of, PathGraph.BUDGET);
        someone("Dan", Map.of(TouchKind.EMAIL_CLICK, 2_000));

        assertThat(hits(of, PathGraph.BUDGET)).isLessThanOrEqualTo(before).isLessThan(600);
    }

    @ParameterizedTest
    @EnumSource
    void journeysAreReadNoFurtherThanTheBudget(JourneyOwner of) {
        for (int person = 0; person < 20; person++) {
            someone("P" + person, Map.of(TouchKind.EMAIL_CLICK, 1, TouchKind.DOWNLOAD, 1, TouchKind.WEB_VISIT, 98));
        }

        assertThat(hits(of, 200)).isLessThan(hits(of, PathGraph.BUDGET) / 4);
    }

    @Test
    void aPageThatIsCutGoesOnWithWhomItHasNotReadWhole() {
        for (int person = 0; person < 3; person++) {
            someone("P" + person, Map.of(TouchKind.EMAIL_CLICK, 10));
        }
        SearchedPage scan = scan(25);

        assertThat(scan.candidates()).hasSize(2);
        assertThat(scan.end()).isEqualTo(scan.candidates().getLast().place());
        assertThat(scan.cut()).isFalse();
    }

    @Test
    void aJourneyLongerThanTheBudgetIsLookedAtAsFarAsItGoes() {
        someone("Ada", Map.of(TouchKind.EMAIL_CLICK, 10));
        SearchedPage scan = scan(4);

        assertThat(scan.candidates()).singleElement().satisfies(ada -> {
            assertThat(ada.moments())
                    .extracting(PatternTouch::at)
                    .hasSize(4)
                    .isSorted()
                    .startsWith(MAY);
            assertThat(scan.end()).isEqualTo(ada.place());
        });
        assertThat(scan.cut()).isTrue();
    }

    /** A person at an account of their own, and for each kind so many touches, one a minute. */
    private void someone(String name, Map<TouchKind, Integer> touches) {
        String person = graph.person(name);
        String account = graph.account(name);
        touches.forEach((kind, count) -> graph.touches(
                person,
                mail,
                MAY.plusSeconds(kind == TouchKind.DOWNLOAD ? 1 : 0),
                Duration.ofMinutes(1),
                count,
                Map.of("kind", kind.name(), "accountId", account)));
    }

    private SearchedPage scan(int budget) {
        JourneyPattern clicks = new JourneyPattern(List.of(step(TouchKind.EMAIL_CLICK)));
        Row row = database.read(SEARCH, parameters(JourneyOwner.PEOPLE, clicks, budget))
                .getFirst();
        return SearchedPage.of(row, 250, budget);
    }

    private long hits(JourneyOwner of, int budget) {
        try (var session = driver.session()) {
            var parameters = Parameters.of(parameters(of, CLICK_THEN_DOWNLOAD, budget));
            var result = session.run("PROFILE " + SEARCH.cypher(), parameters);
            assertThat(result.single().get("journeys").size()).isPositive();
            return hits(result.consume().profile());
        }
    }

    private static Map<String, Object> parameters(JourneyOwner of, JourneyPattern pattern, int budget) {
        PageRequest page = PageRequest.of(25, null, null, null);
        var parameters = PathGraph.parameters(SearchRequest.of(of, pattern, null, null, page, Set.of()));
        parameters.put("budget", budget);
        return parameters;
    }

    private static long hits(ProfiledPlan root) {
        Deque<ProfiledPlan> open = new ArrayDeque<>(List.of(root));
        long hits = 0;
        while (!open.isEmpty()) {
            ProfiledPlan next = open.pop();
            hits += next.dbHits();
            next.children().forEach(open::push);
        }
        return hits;
    }

    private static JourneyStep step(TouchKind kind) {
        return new JourneyStep(List.of(kind), null, null, null, null, 1, false);
    }
}
