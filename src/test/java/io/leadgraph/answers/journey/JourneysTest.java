package io.leadgraph.answers.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphBuilder;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Journeys of accounts, opportunities and campaigns, and how all of them are paged. */
@GraphTest
@OverBolt
class JourneysTest {
    private static final Instant MAY = Instant.parse("2026-05-01T09:00:00Z");
    private static final String PAGE = """
            query Page($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $order: JourneyOrder! = NEWEST_FIRST) {
              node(id: $id) {
                ... on Account { page: journey(first: $first, after: $after, last: $last, before: $before, order: $order) { ...Touches } }
                ... on Opportunity { page: journey(first: $first, after: $after, last: $last, before: $before, order: $order) { ...Touches } }
                ... on Campaign { page: touches(first: $first, after: $after, last: $last, before: $before, order: $order) { ...Touches } }
              }
            }
            fragment Touches on TouchConnection { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }""";

    @Autowired
    HttpGraphQlTester api;

    @Autowired
    CountingGraph statements;

    @Autowired
    Driver driver;

    private GraphBuilder graph;
    private String ada;
    private String bob;
    private String acme;
    private String webinar;

    @BeforeEach
    void story() {
        graph = new GraphBuilder(driver);
        ada = graph.person("Ada Byron", "ada@acme.com");
        bob = graph.person("Bob Noyce", "bob@acme.com");
        acme = graph.account("acme");
        webinar = graph.campaign("webinar", "");
    }

    @Test
    void anAccountsJourneyIsTheTouchesPinnedToIt() {
        String pinned = graph.touch(ada, webinar, MAY, Map.of("accountId", acme));
        graph.touch(ada, webinar, MAY.plusSeconds(1), Map.of());
        graph.touch(ada, webinar, MAY.plusSeconds(2), Map.of("accountId", graph.account("other")));

        assertThat(ids(page(acme, Map.of()))).containsExactly(pinned);
    }

    @Test
    void anOpportunitysJourneyIsWhatItsPeopleDidAtItsAccount() {
        String ofAda = graph.touch(ada, webinar, MAY, Map.of("accountId", acme));
        graph.touch(ada, webinar, MAY, Map.of("accountId", graph.account("other")));
        graph.touch(bob, webinar, MAY, Map.of("accountId", acme));

        assertThat(ids(page(graph.opportunity("deal", acme, ada), Map.of()))).containsExactly(ofAda);
    }

    @Test
    void anOpportunityWithoutAccountHasAllTouchesOfItsPeopleWhoeverTheyWereMergedWith() {
        String alias = graph.person("A. Byron", "ada@gmail.com");
        String opportunity = graph.opportunity("deal", "", ada, bob);
        String first = graph.touch(alias, webinar, MAY, Map.of("accountId", acme));
        String second = graph.touch(bob, webinar, MAY.plusSeconds(1), Map.of());
        graph.merge(ada, alias);

        assertThat(ids(page(opportunity, Map.of()))).containsExactly(second, first);
        assertThat(ids(page(opportunity, Map.of("order", "OLDEST_FIRST")))).containsExactly(first, second);
    }

    @Test
    void aCampaignsTouchesAreItsOwnNotItsChildrens() {
        String child = graph.campaign("follow-up", "webinar");
        String own = graph.touch(ada, webinar, MAY, Map.of());
        graph.touch(ada, child, MAY, Map.of());

        assertThat(ids(page(webinar, Map.of()))).containsExactly(own);
    }

    @Test
    void pagesForwardAndBackwardGiveEveryTouchOnceThoughMostAreOfOneInstant() {
        List<String> all = new ArrayList<>(graph.touches(ada, webinar, MAY, Duration.ZERO, 11, Map.of()));
        all.addAll(graph.touches(bob, webinar, MAY.plusSeconds(1), Duration.ofSeconds(1), 4, Map.of()));

        assertThat(walk("first", "OLDEST_FIRST")).isEqualTo(all);
        assertThat(walk("last", "OLDEST_FIRST")).isEqualTo(all);
        assertThat(walk("first", "NEWEST_FIRST")).isEqualTo(all.reversed());
        assertThat(walk("last", "NEWEST_FIRST")).isEqualTo(all.reversed());
    }

    @Test
    void aPageStaysWhereItIsWhenTouchesComeInBeforeAndAfterIt() {
        List<String> touches = graph.touches(ada, webinar, MAY, Duration.ofHours(1), 6, Map.of());
        Response first = page(webinar, Map.of("first", 2));
        graph.touch(bob, webinar, MAY.plus(Duration.ofDays(1)), Map.of());
        String late = graph.touch(bob, webinar, MAY.plus(Duration.ofMinutes(210)), Map.of());

        Response second = page(webinar, Map.of("first", 2, "after", cursor(first, "endCursor")));

        assertThat(ids(second)).containsExactly(late, touches.get(3));
        second.path("node.page.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
        second.path("node.page.pageInfo.hasPreviousPage").entity(Boolean.class).isEqualTo(true);
        assertThat(ids(page(webinar, Map.of("last", 2, "before", cursor(second, "startCursor")))))
                .containsExactly(touches.get(5), touches.get(4));
    }

    @Test
    void theJourneysOfAListTakeOneStatement() {
        graph.touch(ada, webinar, MAY, Map.of("accountId", acme));
        graph.touch(bob, webinar, MAY, Map.of());
        statements.reset();

        var answer = api.document("""
                        query Lists($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { journey { nodes {
                          campaign { name } account { name } } } } } }""").variable("ids", List.of(ada, bob)).execute();

        answer.path("nodes[0].journey.nodes[0].account.name")
                .entity(String.class)
                .isEqualTo("acme");
        answer.path("nodes[1].journey.nodes[0].account").valueIsNull();
        assertThat(statements.statements()).isEqualTo(2);
    }

    private List<String> walk(String size, String order) {
        return Walks.pages(api, "campaign(by: {key: \"webinar\"})", "touches", size, order, 4);
    }

    private static String cursor(Response page, String name) {
        return page.path("node.page.pageInfo." + name).entity(String.class).get();
    }

    private Response page(String id, Map<String, ?> arguments) {
        var request = api.document(PAGE).variable("id", id);
        arguments.forEach(request::variable);
        return request.execute();
    }

    private static List<String> ids(Response page) {
        return page.path("node.page.nodes[*].id").entityList(String.class).get();
    }
}
