package io.leadgraph.answers.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphBuilder;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Journeys of accounts with what is below and above them: group over holding over plant; shop stands alone. */
@GraphTest
@OverBolt
class TreeJourneyTest {
    private static final Instant MAY = Instant.parse("2026-05-01T09:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @Autowired
    HttpGraphQlTester api;

    @Autowired
    CountingGraph statements;

    @Autowired
    TestClock clock;

    @Autowired
    Driver driver;

    private GraphBuilder graph;
    private String ada;
    private String webinar;
    private String group;
    private String holding;
    private String plant;
    private String shop;

    @BeforeEach
    void story() {
        graph = new GraphBuilder(driver);
        ada = graph.person("Ada Byron", "ada@acme.com");
        webinar = graph.campaign("webinar", "");
        group = graph.account("group");
        holding = graph.account("holding");
        plant = graph.account("plant");
        shop = graph.account("shop");
        graph.place(holding, group, LONG_AGO);
        graph.place(plant, holding, LONG_AGO);
    }

    @Test
    void aTreeIsReadFromTheAccountDownOrFromTheTopInTheOrderOfTime() {
        String atPlant = touch(plant, 0);
        String atGroup = touch(group, 1);
        String atHolding = touch(holding, 2);
        touch(shop, 3);

        assertThat(journey("holding", "")).containsExactly(atHolding);
        assertThat(journey("holding", "(scope: SELF)")).containsExactly(atHolding);
        assertThat(journey("holding", "(scope: SUBTREE)")).containsExactly(atHolding, atPlant);
        assertThat(journey("holding", "(scope: ULTIMATE)")).containsExactly(atHolding, atGroup, atPlant);
        assertThat(journey("plant", "(scope: ULTIMATE, order: OLDEST_FIRST, first: 2)"))
                .containsExactly(atPlant, atGroup);
    }

    @Test
    void whoMovedLeavesTheOldTouchesWithTheOldAccountInEveryScope() {
        api.document("""
                        mutation { upsertAccounts(inputs: [{key: "north", name: "North"},
                          {key: "works", name: "Works", domains: [{name: "northworks.com"}], parent: {key: "north"}},
                          {key: "south", name: "South", domains: [{name: "southern.com"}]}]) { results { created } } }""").executeAndVerify();
        String before = submit("ada@northworks.com", "2026-05-01T09:00:00Z");
        String after = submit("ada@southern.com", "2026-05-02T09:00:00Z");

        assertThat(journey("works", "")).containsExactly(before);
        assertThat(journey("north", "")).isEmpty();
        assertThat(journey("north", "(scope: SUBTREE)")).containsExactly(before);
        assertThat(journey("works", "(scope: ULTIMATE)")).containsExactly(before);
        assertThat(journey("south", "(scope: ULTIMATE)")).containsExactly(after);
    }

    @Test
    void anAccountWithAnotherParentTakesItsTouchesAlongFromThatTimeOn() {
        String atPlant = touch(plant, 0);
        String atShop = touch(shop, 1);
        graph.place(plant, shop, TestClock.START.plus(Duration.ofDays(1)));

        assertThat(journey("group", "(scope: SUBTREE)")).containsExactly(atPlant);
        assertThat(journey("shop", "(scope: SUBTREE)")).containsExactly(atShop);
        clock.advance(Duration.ofDays(1));
        assertThat(journey("group", "(scope: SUBTREE)")).isEmpty();
        assertThat(journey("shop", "(scope: SUBTREE)")).containsExactly(atShop, atPlant);
        assertThat(journey("plant", "(scope: ULTIMATE)")).containsExactly(atShop, atPlant);
    }

    @Test
    void aTreeIsPagedAcrossItsAccountsThoughTouchesAreOfOneInstant() {
        for (String account : List.of(group, holding, plant)) {
            graph.touches(ada, webinar, MAY, Duration.ZERO, 4, Map.of("accountId", account));
        }
        String root = "account(by: {key: \"group\"})";

        List<String> all = journey("group", "(scope: SUBTREE, order: OLDEST_FIRST)");
        assertThat(all).hasSize(12).isSorted();
        assertThat(Walks.pages(api, root, "journey", "first", "OLDEST_FIRST, scope: SUBTREE", 5))
                .isEqualTo(all);
        assertThat(Walks.pages(api, root, "journey", "last", "NEWEST_FIRST, scope: SUBTREE", 5))
                .isEqualTo(all.reversed());
    }

    @Test
    void treesOfAListAreOneStatementMore() {
        touch(plant, 0);
        statements.reset();

        api.document("{ accounts { nodes { key journey(scope: ULTIMATE) { nodes { account { key } } } } } }")
                .execute()
                .path("accounts.nodes[*].journey.nodes[*].account.key")
                .entityList(String.class)
                .containsExactly("plant", "plant", "plant");
        assertThat(statements.statements()).isEqualTo(2);
    }

    /** A form of one person, whom the id in another system tells. */
    private String submit(String email, String at) {
        return api.document("""
                        mutation Submit($email: String!, $at: DateTime!) { submitLead(input: {source: FORM, email: $email, occurredAt: $at,
                          lastName: "Byron", externalIds: [{system: "crm", id: "7"}]}) { touch { id } } }""")
                .variable("email", email)
                .variable("at", at)
                .execute()
                .path("submitLead.touch.id")
                .entity(String.class)
                .get();
    }

    private String touch(String account, int hours) {
        return graph.touch(ada, webinar, MAY.plus(Duration.ofHours(hours)), Map.of("accountId", account));
    }

    private List<String> journey(String key, String arguments) {
        return api.document("{ account(by: {key: \"" + key + "\"}) { journey" + arguments + " { nodes { id } } } }")
                .execute()
                .path("account.journey.nodes[*].id")
                .entityList(String.class)
                .get();
    }
}
