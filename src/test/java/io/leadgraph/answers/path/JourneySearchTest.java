package io.leadgraph.answers.path;

import static io.leadgraph.answers.path.SearchApi.CLICK;
import static io.leadgraph.answers.path.SearchApi.DOWNLOAD;
import static io.leadgraph.answers.path.SearchApi.people;
import static io.leadgraph.answers.path.SearchApi.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphBuilder;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@OverBolt
class JourneySearchTest {
    private static final Instant MAY = Instant.parse("2026-05-01T09:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    HttpGraphQlTester http;

    @Autowired
    CountingGraph statements;

    @Autowired
    TestClock clock;

    @Autowired
    Driver driver;

    private SearchApi api;
    private GraphBuilder graph;
    private String ada;
    private String mail;

    @BeforeEach
    void story() {
        api = new SearchApi(http);
        graph = new GraphBuilder(driver);
        ada = graph.person("Ada", "ada@acme.com");
        mail = graph.campaign("mail", "");
    }

    @Test
    void aPersonsIdentitiesAreOneJourney() {
        String alias = graph.person("A.", "ada@gmail.com");
        String click = touch(ada, "EMAIL_CLICK", MAY);
        String download = touch(alias, "DOWNLOAD", MAY.plus(DAY));
        assertThat(people(api.search(List.of(CLICK, DOWNLOAD), Map.of()))).isEmpty();

        graph.merge(ada, alias);
        statements.reset();
        Response found = api.search(List.of(CLICK, DOWNLOAD), Map.of());

        assertThat(people(found)).containsExactly("Ada");
        assertThat(found.path("journeys.nodes[0].touches[*].id")
                        .entityList(String.class)
                        .get())
                .containsExactly(click, download);
        assertThat(statements.statements()).isEqualTo(2);
    }

    @Test
    void anAccountsJourneyIsWhatItsPeopleDidThere() {
        String acme = graph.account("acme");
        String bob = graph.person("Bob", "bob@acme.com");
        touch(ada, "EMAIL_CLICK", MAY, Map.of("accountId", acme));
        touch(bob, "DOWNLOAD", MAY.plus(DAY), Map.of("accountId", acme));
        touch(bob, "DOWNLOAD", MAY.plus(DAY), Map.of("accountId", graph.account("other")));

        Response found = api.search(List.of(CLICK, DOWNLOAD), Map.of("of", "ACCOUNTS"));

        found.path("journeys.nodes[*].account.key").entityList(String.class).containsExactly("acme");
        assertThat(people(api.search(List.of(CLICK, DOWNLOAD), Map.of()))).isEmpty();
    }

    @Test
    void aStepAsksForDirectionProductAndACampaignWithAllBelowIt() {
        String child = graph.campaign("follow-up", "mail");
        graph.touch(ada, child, MAY, Map.of("kind", "DOWNLOAD", "product", "planner"));

        assertThat(people(api.search(List.of(with(DOWNLOAD, "campaignKey", "mail")), Map.of())))
                .containsExactly("Ada");
        assertThat(people(api.search(List.of(with(DOWNLOAD, "product", "planner")), Map.of())))
                .containsExactly("Ada");
        assertThat(people(api.search(List.of(with(DOWNLOAD, "product", "other")), Map.of())))
                .isEmpty();
        assertThat(people(api.search(List.of(with(DOWNLOAD, "direction", "OUTBOUND")), Map.of())))
                .isEmpty();
        assertThat(people(api.search(List.of(with(Map.of(), "product", "planner")), Map.of())))
                .containsExactly("Ada");
    }

    @Test
    void onlyTouchesOfTheTimeCount() {
        touch(ada, "EMAIL_CLICK", MAY);
        touch(ada, "DOWNLOAD", MAY.plus(DAY));
        String after = MAY.plusNanos(1).toString();

        assertThat(people(api.search(List.of(CLICK, DOWNLOAD), Map.of("from", MAY.toString()))))
                .containsExactly("Ada");
        assertThat(people(api.search(List.of(CLICK, DOWNLOAD), Map.of("from", after))))
                .isEmpty();
        assertThat(people(api.search(
                        List.of(CLICK, DOWNLOAD), Map.of("to", MAY.plus(DAY).toString()))))
                .isEmpty();
        assertThat(people(api.search(List.of(CLICK, with(DOWNLOAD, "absent", true)), Map.of("to", after))))
                .containsExactly("Ada");
    }

    @Test
    void whatIsToBeAbsentForSomeDaysIsNotBeforeTheyAreOver() {
        touch(ada, "EMAIL_CLICK", MAY);
        var pattern = List.of(CLICK, with(with(DOWNLOAD, "absent", true), "withinDays", 14));

        clock.set(MAY.plus(DAY.multipliedBy(14)));
        assertThat(people(api.search(pattern, Map.of()))).isEmpty();
        clock.set(MAY.plus(DAY.multipliedBy(14)).plusMillis(1));
        assertThat(people(api.search(pattern, Map.of()))).containsExactly("Ada");
    }

    /** Most people of each batch do not match, and each comes up again and again; with all touches of one instant, too. */
    @ParameterizedTest
    @ValueSource(strings = {"PT1M", "PT0S"})
    void pagesGiveEveryMatchOnceInTheOrderOfItsFirstTouch(Duration step) {
        List<String> people = IntStream.range(0, 30)
                .mapToObj(number -> graph.person("P%02d".formatted(number)))
                .toList();
        for (int number = 0; number < 30; number++) {
            Instant first = MAY.plus(step.multipliedBy(number));
            graph.touches(people.get(number), mail, first, step.multipliedBy(30), 12, Map.of("kind", "EMAIL_CLICK"));
        }
        IntStream.iterate(1, number -> number < 30, number -> number + 3)
                .forEach(number -> graph.touches(
                        people.get(number),
                        mail,
                        MAY.plus(DAY),
                        Duration.ofMinutes(1),
                        40,
                        Map.of("kind", "DOWNLOAD")));

        assertThat(walk(List.of(CLICK, DOWNLOAD), 3))
                .isEqualTo(IntStream.iterate(1, number -> number < 30, number -> number + 3)
                        .mapToObj("P%02d"::formatted)
                        .toList());
    }

    @Test
    void aPageWithoutAnswersSaysWhereToGoOn() {
        graph.touches(ada, mail, MAY, Duration.ofMinutes(1), 250, Map.of("kind", "EMAIL_CLICK"));
        String bob = graph.person("Bob", "bob@acme.com");
        touch(bob, "EMAIL_CLICK", MAY.plus(DAY));
        graph.touches(bob, mail, MAY.plus(DAY.multipliedBy(2)), Duration.ofMinutes(1), 300, Map.of("kind", "DOWNLOAD"));

        Response first = api.search(List.of(CLICK, DOWNLOAD), Map.of());

        assertThat(people(first)).isEmpty();
        first.path("journeys.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
        first.path("journeys.pageInfo.startCursor").valueIsNull();
        Response second = api.search(List.of(CLICK, DOWNLOAD), Map.of("after", end(first)));
        assertThat(people(second)).containsExactly("Bob");
        second.path("journeys.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
        second.path("journeys.pageInfo.hasPreviousPage").entity(Boolean.class).isEqualTo(true);
        assertThat(statements.statements()).isLessThanOrEqualTo(3);
    }

    private List<String> walk(List<?> pattern, int size) {
        List<String> seen = new ArrayList<>();
        Map<String, Object> more = new HashMap<>(Map.of("first", size));
        Response page = api.search(pattern, more);
        seen.addAll(people(page));
        while (page.path("journeys.pageInfo.hasNextPage").entity(Boolean.class).get()) {
            more.put("after", end(page));
            page = api.search(pattern, more);
            assertThat(people(page)).hasSizeLessThanOrEqualTo(size);
            seen.addAll(people(page));
        }
        return seen;
    }

    private static String end(Response page) {
        return page.path("journeys.pageInfo.endCursor").entity(String.class).get();
    }

    private String touch(String person, String kind, Instant at) {
        return touch(person, kind, at, Map.of());
    }

    private String touch(String person, String kind, Instant at, Map<String, ?> more) {
        return graph.touch(person, mail, at, with(more, "kind", kind));
    }
}
