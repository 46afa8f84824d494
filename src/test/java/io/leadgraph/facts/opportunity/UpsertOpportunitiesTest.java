package io.leadgraph.facts.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.facts.account.Api;
import io.leadgraph.facts.account.Stored;
import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@OverBolt
class UpsertOpportunitiesTest {
    @Autowired
    HttpGraphQlTester http;

    @Autowired
    Driver driver;

    @Autowired
    TestClock clock;

    @Autowired
    CountingGraph graph;

    Api api;
    Stored stored;

    @BeforeEach
    void anAccountWithABuyingCenter() {
        api = new Api(http);
        stored = new Stored(driver);
        stored.person("ada");
        Api.stored(api.accounts(Map.of("key", "acme", "name", "Acme"), Map.of("key", "other", "name", "Other")));
        Api.stored(api.centers(Map.of("key", "it", "accountKey", "acme", "name", "IT")));
    }

    @Test
    void aWonDealCarriesItsPlaceAmountAndTime() {
        Map<String, Object> won = Map.ofEntries(
                Map.entry("key", "d1"),
                Map.entry("accountKey", "acme"),
                Map.entry("buyingCenterKey", "it"),
                Map.entry("stage", "WON"),
                Map.entry("openedAt", "2026-01-01T00:00:00Z"),
                Map.entry("closedAt", "2026-03-01T00:00:00+01:00"),
                Map.entry("amount", "1054.1250"),
                Map.entry("currency", "usd"),
                Map.entry("leadSource", "Web"),
                Map.entry("contacts", List.of(contact("ada", true))));
        Api.stored(api.opportunities(won));
        var again = Api.stored(api.opportunities(won));

        assertThat(Api.created(again)).containsExactly(false);
        api.run("""
                        { opportunity(by: {key: "d1"}) { stage amount currency leadSource closedAt account { key }
                          buyingCenter { key } contacts { person { name } role primary }
                          stageHistory { stage from to } } }""")
                .path("opportunity")
                .entity(Map.class)
                .satisfies(deal -> assertThat(deal.toString())
                        .isEqualTo("{stage=WON, amount=1054.125, currency=USD, leadSource=Web, "
                                + "closedAt=2026-02-28T23:00:00.000Z, account={key=acme}, buyingCenter={key=it}, "
                                + "contacts=[{person={name=ada}, role=DECISION_MAKER, primary=true}], "
                                + "stageHistory=[{stage=WON, from=2026-02-28T23:00:00.000Z, to=null}]}"));
        assertThat(stored.one("""
                        MATCH (o:Opportunity)-[:FOR_ACCOUNT]->(a) MATCH (o)-[:FOR_CENTER]->(b)
                        RETURN o.amountE4 = 10541250 AND o.wonAt = o.closedAt AND o.accountId = a.id
                          AND o.buyingCenterId = b.id AND COUNT { (o)-[:REACHED]->() } = 1 AS it""")).isEqualTo(true);
    }

    @Test
    void everyChangeOfStageIsAddedToTheHistoryAtItsTime() {
        Api.stored(api.opportunities(Map.of("key", "d1", "openedAt", "2026-01-01T00:00:00Z")));
        Api.stored(api.opportunities(Map.of("key", "d1", "stage", "PROPOSAL", "stageAt", "2026-02-01T00:00:00Z")));
        Api.stored(api.opportunities(Map.of("key", "d1", "stage", "NEGOTIATION")));
        Api.stored(api.opportunities(Map.of("key", "d1", "stage", "LOST", "closedAt", "2026-06-15T13:00:00Z")));

        assertThat(history())
                .containsExactly(
                        "QUALIFICATION 2026-01-01T00:00:00.000Z 2026-02-01T00:00:00.000Z",
                        "PROPOSAL 2026-02-01T00:00:00.000Z 2026-06-15T12:00:00.000Z",
                        "NEGOTIATION 2026-06-15T12:00:00.000Z 2026-06-15T13:00:00.000Z",
                        "LOST 2026-06-15T13:00:00.000Z null");
        assertThat(stored.one("MATCH (o:Opportunity) RETURN o.wonAt IS NULL AS it"))
                .isEqualTo(true);
    }

    @Test
    void aStageThatIsSaidToHaveBegunEarlierSupersedesWhatWasThoughtToFollow() {
        Api.stored(api.opportunities(Map.of("key", "d1")));
        clock.advance(Duration.ofDays(1));

        Api.stored(api.opportunities(Map.of("key", "d1", "stage", "WON", "closedAt", "2017-03-01T00:00:00Z")));

        assertThat(history()).containsExactly("WON 2017-03-01T00:00:00.000Z null");
        assertThat(stored.list("""
                        MATCH (s:StageChange) RETURN s.stage + ' ' + date(s.recordedAt) + ' '
                          + coalesce(toString(date(s.supersededAt)), '-') AS it ORDER BY it""", Map.of()))
                .containsExactly("QUALIFICATION 2026-06-15 2026-06-16", "WON 2026-06-16 -");
    }

    @Test
    void anOpportunityMayHaveNoAccountAndMoveToOne() {
        Api.stored(api.opportunities(Map.of("key", "d1")));
        api.run("{ opportunity(by: {key: \"d1\"}) { account { key } } }")
                .path("opportunity.account")
                .valueIsNull();

        Api.stored(api.opportunities(Map.of("key", "d1", "accountKey", "acme")));
        Api.stored(api.opportunities(Map.of("key", "d1", "accountKey", "other")));

        assertThat(stored.list("MATCH (:Opportunity)-[:FOR_ACCOUNT]->(a) RETURN a.key AS it", Map.of()))
                .containsExactly("other");
    }

    @Test
    void contactsAreReplacedAndSuperseded() {
        Api.stored(api.opportunities(Map.of("key", "d1", "contacts", List.of(contact("ada", true)))));
        Api.stored(api.opportunities(Map.of("key", "d1", "contacts", List.of(contact("ada", false)))));
        Api.stored(api.opportunities(Map.of("key", "d1", "contacts", List.of())));

        assertThat(stored.one(
                        "MATCH ()-[c:HAS_CONTACT_ROLE]->() WHERE c.supersededAt IS NOT NULL RETURN count(c) AS it"))
                .isEqualTo(2L);
        assertThat(stored.one("MATCH ()-[c:HAS_CONTACT_ROLE]->() RETURN count(c) AS it"))
                .isEqualTo(2L);
    }

    @Test
    void badInputIsNamedAndNothingIsStored() {
        assertRefused("REQUIRED inputs.0.closedAt", Map.of("stage", "WON"));
        assertRefused("REQUIRED inputs.0.closedAt", Map.of("stage", "LOST"));
        assertRefused("NOT_FOUND inputs.0.accountKey", Map.of("accountKey", "nobody"));
        assertRefused("NOT_FOUND inputs.0.buyingCenterKey", Map.of("buyingCenterKey", "nobody"));
        assertRefused("NOT_ALLOWED inputs.0.buyingCenterKey", Map.of("accountKey", "other", "buyingCenterKey", "it"));
        assertRefused("REQUIRED inputs.0.currency", Map.of("amount", 5));
        assertRefused("INVALID inputs.0.currency", Map.of("amount", 5, "currency", "XYZ1"));
        assertRefused("INVALID inputs.0.amount", Map.of("amount", "1.00001", "currency", "EUR"));
        assertRefused("OUT_OF_RANGE inputs.0.amount", Map.of("amount", "-1", "currency", "EUR"));
        assertRefused("OUT_OF_RANGE inputs.0.amount", Map.of("amount", "1e30", "currency", "EUR"));
        assertRefused("OUT_OF_RANGE inputs.0.openedAt", Map.of("openedAt", "9999-01-01T00:00:00Z"));
        assertRefused("OUT_OF_RANGE inputs.0.openedAt", Map.of("openedAt", "2026-06-16T12:00:01Z"));
        assertRefused("OUT_OF_RANGE inputs.0.closedAt", Map.of("stage", "WON", "closedAt", "2026-06-16T12:00:01Z"));
        assertRefused("NOT_FOUND inputs.0.contacts.0.person", Map.of("contacts", List.of(contact("eve", false))));
        assertRefused(
                "INVALID inputs.0.contacts.1.primary",
                Map.of("contacts", List.of(contact("ada", true), contact("ada", true))));
        assertRefused("INVALID inputs.0.name", Map.of("name", "a\u0007"));
    }

    @Test
    void aDateWithoutOffsetFailsTheRequest() {
        api.run(
                        "mutation { upsertOpportunities(inputs: [{key: \"d\", openedAt: \"2026-01-01T00:00:00\"}]) { userErrors { code } } }")
                .errors()
                .satisfy(errors -> assertThat(errors).isNotEmpty());
        assertThat(stored.one("MATCH (o:Opportunity) RETURN count(o) AS it")).isEqualTo(0L);
    }

    @Test
    void aThousandRowsTakeAsManyStatementsAsOneAndPageBothWays() {
        graph.reset();
        Api.stored(api.opportunities(many(0, 1_000)));
        int statements = graph.statements();
        graph.reset();
        Api.stored(api.opportunities(many(1_000, 1_001)));
        assertThat(statements).isEqualTo(graph.statements()).isLessThanOrEqualTo(4);

        graph.reset();
        var page = api.run("""
                { accounts(first: 2) { nodes { key opportunities(first: 3) { nodes { key account { key }
                  stageHistory { stage } } pageInfo { endCursor } } } } }""");
        assertThat(graph.statements()).isEqualTo(4);
        page.path("accounts.nodes[0].opportunities.nodes[*].key")
                .entityList(String.class)
                .containsExactly("d1000", "d999", "d998");
        String end = page.path("accounts.nodes[0].opportunities.pageInfo.endCursor")
                .entity(String.class)
                .get();
        api.run(
                        "query($c: String) { account(by: {key: \"acme\"}) { opportunities(last: 2, before: $c) { nodes { key } } } }",
                        "c",
                        end)
                .path("account.opportunities.nodes[*].key")
                .entityList(String.class)
                .containsExactly("d1000", "d999");
    }

    @Test
    void opportunitiesAreFilteredAndOrderedByKey() {
        Api.stored(api.opportunities(many(0, 5)));
        Api.stored(api.opportunities(Map.of("key", "d2", "stage", "WON", "closedAt", "2026-03-01T00:00:00Z")));

        api.run("""
                        { opportunities(orderBy: {field: KEY, direction: DESC}, filter: {accountKey: "acme",
                          stages: [QUALIFICATION]}) { nodes { key } } }""")
                .path("opportunities.nodes[*].key")
                .entityList(String.class)
                .containsExactly("d4", "d3", "d1", "d0");
        api.run("{ opportunities(filter: {closedFrom: \"2026-03-01T00:00:00Z\"}) { nodes { key } } }")
                .path("opportunities.nodes[*].key")
                .entityList(String.class)
                .containsExactly("d2");
    }

    private void assertRefused(String refusal, Map<String, Object> fields) {
        Map<String, Object> row = new HashMap<>(fields);
        row.put("key", "d1");
        assertThat(Api.refusals(api.opportunities(row))).containsExactly(refusal);
        assertThat(stored.one("MATCH (o:Opportunity) RETURN count(o) AS it")).isEqualTo(0L);
    }

    private List<String> history() {
        return api
                .run("{ opportunity(by: {key: \"d1\"}) { stageHistory { stage from to } } }")
                .path("opportunity.stageHistory[*]")
                .entityList(Map.class)
                .get()
                .stream()
                .map(entry -> entry.get("stage") + " " + entry.get("from") + " " + entry.get("to"))
                .toList();
    }

    private static Map<String, Object> contact(String name, boolean primary) {
        return Map.of("person", Map.of("email", name + "@acme.com"), "role", "DECISION_MAKER", "primary", primary);
    }

    private static List<Map<String, Object>> many(int from, int to) {
        return IntStream.range(from, to)
                .<Map<String, Object>>mapToObj(i -> Map.of("key", "d" + i, "accountKey", "acme"))
                .toList();
    }
}
