package io.leadgraph.answers.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphBuilder;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Which touches are a buying center's. */
@GraphTest
@OverBolt
class CenterJourneyTest {
    private static final Instant MAY = Instant.parse("2026-05-01T09:00:00Z");

    @Autowired
    HttpGraphQlTester api;

    @Autowired
    Driver driver;

    private GraphBuilder graph;
    private String ada;
    private String acme;
    private String it;
    private String webinar;

    @BeforeEach
    void story() {
        graph = new GraphBuilder(driver);
        ada = graph.person("Ada Byron", "ada@acme.com");
        acme = graph.account("acme");
        it = graph.center("it", acme);
        webinar = graph.campaign("webinar", "");
    }

    @Test
    void aTouchThatNamedItIsItsOwnWhoeverMadeIt() {
        String named = graph.touch(ada, webinar, MAY, Map.of("accountId", acme, "centerId", it));
        graph.touch(ada, webinar, MAY, Map.of("accountId", acme));

        assertThat(journey("")).containsExactly(named);
    }

    @Test
    void whatAMemberDidAtItsAccountIsItsOwnFromTheDayOfJoiningToTheDayOfLeaving() {
        List<String> touches = graph.touches(ada, webinar, MAY, Duration.ofDays(1), 5, Map.of("accountId", acme));
        graph.join(ada, it, MAY.plus(Duration.ofDays(1)), MAY.plus(Duration.ofDays(3)));

        assertThat(journey("")).containsExactly(touches.get(2), touches.get(1));
        assertThat(journey("order: OLDEST_FIRST, filter: {from: \"2026-05-03T00:00:00Z\"}"))
                .containsExactly(touches.get(2));
    }

    @Test
    void whatAMemberDidElsewhereOrForAnotherBuyingCenterIsNot() {
        graph.join(ada, it, null, null);
        graph.touch(ada, webinar, MAY, Map.of("accountId", graph.account("other")));
        graph.touch(ada, webinar, MAY, Map.of());
        graph.touch(ada, webinar, MAY, Map.of("accountId", acme, "centerId", graph.center("finance", acme)));

        assertThat(journey("")).isEmpty();
    }

    @Test
    void aMembershipStatedTwiceAndAMergedPersonGiveEachTouchOnce() {
        String alias = graph.person("A. Byron", "ada@gmail.com");
        graph.join(ada, it, null, null);
        graph.join(ada, it, MAY, null);
        graph.join(alias, it, null, null);
        String first = graph.touch(ada, webinar, MAY, Map.of("accountId", acme));
        String second = graph.touch(alias, webinar, MAY.plusSeconds(1), Map.of("accountId", acme));
        String third = graph.touch(ada, webinar, MAY.plusSeconds(2), Map.of("accountId", acme, "centerId", it));
        graph.merge(ada, alias);

        assertThat(journey("")).containsExactly(third, second, first);
    }

    /** As intake stores it, not as this test would. */
    @Test
    void aFormThatNamesItIsInItsJourneyAndFoundByItsCategoryAndProvenance() {
        String form = api.document("""
                        mutation { upsertAccounts(inputs: [{key: "kestrel", name: "Kestrel", domains: [{name: "kestrel.com"}]}]) { results { created } }
                          upsertBuyingCenters(inputs: [{key: "planning", accountKey: "kestrel", name: "Planning"}]) { results { created } }
                          submitLead(input: {source: FORM, email: "pat@kestrel.com", buyingCenterKey: "planning"}) { touch { id } } }""")
                .execute()
                .path("submitLead.touch.id")
                .entity(String.class)
                .get();

        assertThat(journey("planning", "filter: {categories: [NEW_PROSPECT], provenances: [LIVE]}"))
                .containsExactly(form);
        assertThat(journey("planning", "filter: {categories: [RETURNING_PROSPECT]}"))
                .isEmpty();
        assertThat(journey("planning", "filter: {provenances: [IMPORT, BACKFILL]}"))
                .isEmpty();
    }

    @Test
    void pagesOfOneInstantAcrossMembersGiveEveryTouchOnce() {
        String bob = graph.person("Bob Noyce", "bob@acme.com");
        graph.join(ada, it, MAY, null);
        graph.join(bob, it, null, MAY.plusSeconds(1));
        for (String person : List.of(ada, bob)) {
            graph.touches(person, webinar, MAY, Duration.ZERO, 4, Map.of("accountId", acme));
        }

        assertThat(Walks.pages(api, "buyingCenter(by: {key: \"it\"})", "journey", "first", "OLDEST_FIRST", 3))
                .isEqualTo(journey("order: OLDEST_FIRST"))
                .hasSize(8)
                .doesNotHaveDuplicates();
    }

    private List<String> journey(String arguments) {
        return journey("it", arguments);
    }

    private List<String> journey(String key, String arguments) {
        String asked = arguments.isEmpty() ? "" : "(" + arguments + ")";
        return api.document("{ buyingCenter(by: {key: \"" + key + "\"}) { journey" + asked + " { nodes { id } } } }")
                .execute()
                .path("buyingCenter.journey.nodes[*].id")
                .entityList(String.class)
                .get();
    }
}
