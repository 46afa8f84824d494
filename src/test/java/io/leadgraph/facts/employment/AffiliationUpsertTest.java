package io.leadgraph.facts.employment;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.facts.person.PeopleApi;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.OverBolt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What an upsert says of where a person works. */
@GraphTest
@OverBolt
class AffiliationUpsertTest {
    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    Driver driver;

    PeopleApi api;
    Nodes nodes;

    @BeforeEach
    void open() {
        api = new PeopleApi(tester);
        nodes = new Nodes(driver);
        nodes.account("acme");
        nodes.account("bolt");
    }

    private void works(Map<String, ?> affiliation) {
        api.id(Map.of("emails", List.of("a@acme.com"), "affiliation", affiliation));
    }

    private List<String> held() {
        return nodes
                .run("MATCH (:Identity)-[a:AFFILIATED_WITH]->(x:Account) WHERE a.supersededAt IS NULL "
                        + "RETURN x.key + ' ' + coalesce(toString(date(a.from)), '') + '/' + coalesce(toString(date(a.to)), '') "
                        + "+ ' ' + coalesce(a.title, '-') + ' ' + a.evidence AS line ORDER BY line")
                .stream()
                .map(row -> (String) row.get("line"))
                .toList();
    }

    @Test
    void aNewAccountFromADayEndsTheOldOneThere() {
        works(Map.of("accountKey", "acme", "title", "Engineer"));
        works(Map.of("accountKey", "bolt", "from", "2026-05-01"));

        assertThat(held()).containsExactly("acme /2026-05-01 Engineer EXPLICIT", "bolt 2026-05-01/ - EXPLICIT");
    }

    @Test
    void aNewAccountWithoutADayReplacesTheOldOne() {
        works(Map.of("accountKey", "acme", "from", "2024-01-01"));
        works(Map.of("accountKey", "bolt"));

        assertThat(held()).containsExactly("bolt / - EXPLICIT");
        assertThat(nodes.number("MATCH ()-[a:AFFILIATED_WITH]->() RETURN count(a) AS n"))
                .isEqualTo(2);
    }

    @Test
    void whatIsLeftOutOfTheSameAccountIsKept() {
        works(Map.of("accountKey", "acme", "from", "2024-01-01", "title", "Engineer"));
        works(Map.of("accountKey", "acme", "title", "Head"));

        assertThat(held()).containsExactly("acme 2024-01-01/ Head EXPLICIT");
    }

    @Test
    void aReturnIsAnotherEmployment() {
        works(Map.of("accountKey", "acme", "from", "2020-01-01", "to", "2022-01-01"));
        works(Map.of("accountKey", "acme", "from", "2024-01-01", "to", "2030-01-01"));

        assertThat(held())
                .containsExactly("acme 2020-01-01/2022-01-01 - EXPLICIT", "acme 2024-01-01/2030-01-01 - EXPLICIT");
    }

    @Test
    void whatAnAddressShowsEndsWhatWasStatedWithoutADayAndIsEndedWhereADayWasGiven() {
        api.id(Map.of("emails", List.of("a@acme.com")));
        seenAt("bolt");
        works(Map.of("accountKey", "acme"));
        assertThat(held()).containsExactlyInAnyOrder("acme /2025-01-01 - EXPLICIT", "bolt 2025-01-01/ - ADDRESS");

        works(Map.of("accountKey", "acme", "from", "2026-01-01"));
        assertThat(held())
                .containsExactlyInAnyOrder("acme 2026-01-01/ - EXPLICIT", "bolt 2025-01-01/2026-01-01 - ADDRESS");
    }

    @Test
    void whatAnAddressOfTheSameAccountShowsIsNothingBesideWhatWasStated() {
        api.id(Map.of("emails", List.of("a@acme.com")));
        seenAt("acme");
        works(Map.of("accountKey", "acme"));
        assertThat(held()).containsExactly("acme / - EXPLICIT");
    }

    private void seenAt(String account) {
        nodes.run(
                "MATCH (i:Identity) MATCH (x:Account {key: $key}) CREATE (i)-[:MADE]->(:Touch {id: 'touch_' + $key, identityId: i.id, "
                        + "occurredAt: datetime('2025-01-01T00:00Z'), contentKey: $key, evidence: 'ADDRESS'})-[:PINNED_TO]->(x)",
                Map.of("key", account));
    }

    @Test
    void nullWithdrawsWhatWasSaid() {
        works(Map.of("accountKey", "acme"));
        Map<String, Object> row = new HashMap<>(Map.of("emails", List.of("a@acme.com")));
        row.put("affiliation", null);
        api.id(row);

        assertThat(held()).isEmpty();
    }

    @Test
    void aContactRecordMovesWithTheAccount() {
        for (String account : List.of("acme", "bolt")) {
            api.id(Map.of(
                    "emails",
                    List.of("a@acme.com"),
                    "recordType",
                    "CONTACT",
                    "affiliation",
                    Map.of("accountKey", account)));
        }

        assertThat(nodes.run("MATCH (:Contact)-[:CONTACT_AT]->(x) RETURN x.key AS key"))
                .containsExactly(Map.of("key", "bolt"));
    }
}
