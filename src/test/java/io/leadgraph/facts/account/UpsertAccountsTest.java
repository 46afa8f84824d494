package io.leadgraph.facts.account;

import static org.assertj.core.api.Assertions.assertThat;

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
class UpsertAccountsTest {
    private static final String ACCOUNT = """
            { account(by: {key: "acme"}) { name country owner domains { name from to } parent { key }
              relationships { kind from to groupWide } } }""";

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
    void setUp() {
        api = new Api(http);
        stored = new Stored(driver);
    }

    @Test
    void anAccountIsCreatedOnceAndSaysItself() {
        assertThat(Api.created(Api.stored(api.accounts(acme())))).containsExactly(true);
        assertThat(Api.created(Api.stored(api.accounts(acme())))).containsExactly(false);

        assertThat(api.run(ACCOUNT).path("account").entity(Map.class).get().toString())
                .isEqualTo("{name=Acme GmbH, country=DE, owner=Ada, "
                        + "domains=[{name=acme.com, from=null, to=null}, {name=xn--mller-kva.de, from=2020-01-01, to=2030-01-01}], "
                        + "parent=null, relationships=[{kind=CUSTOMER, from=2026-06-01, to=null, groupWide=true}]}");
        assertThat(stored.one("MATCH (a:Account) RETURN a.nameKey + '|' + a.sortName AS it"))
                .isEqualTo("acme|acme gmbh");
    }

    @Test
    void anUpsertThatChangesNothingWritesNothing() {
        Api.stored(api.accounts(acme()));
        Object before = everything();
        clock.advance(Duration.ofDays(1));

        Api.stored(api.accounts(acme()));

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void omittedKeepsNullClearsAndAListReplaces() {
        Api.stored(api.accounts(acme()));

        Api.stored(api.accounts(Map.of("key", "acme")));
        api.run(ACCOUNT).path("account.owner").entity(String.class).isEqualTo("Ada");
        api.run(ACCOUNT).path("account.domains").entityList(Map.class).hasSize(2);

        Map<String, Object> cleared =
                new HashMap<>(Map.of("key", "acme", "domains", List.of(Map.of("name", "acme.org"))));
        cleared.put("owner", null);
        cleared.put("relationships", null);
        Api.stored(api.accounts(cleared));

        assertThat(api.run(ACCOUNT).path("account").entity(Map.class).get().toString())
                .isEqualTo("{name=Acme GmbH, country=DE, owner=null, domains=[{name=acme.org, from=null, to=null}], "
                        + "parent=null, relationships=[]}");
    }

    @Test
    void whatGoesIsSupersededAndWhatStaysIsTheSameEdge() {
        Api.stored(api.accounts(acme()));
        Object kept = stored.one("MATCH ()-[c:CLAIMS]->(:Domain {name: 'acme.com'}) RETURN elementId(c) AS it");
        clock.advance(Duration.ofDays(1));

        Api.stored(api.accounts(Map.of(
                "key", "acme",
                "domains", List.of(Map.of("name", "ACME.com"), Map.of("name", "acme.net")),
                "relationships", List.of(Map.of("kind", "PARTNER", "from", "2026-06-01")))));

        assertThat(stored.list("""
                        MATCH ()-[c:CLAIMS]->(d) RETURN d.name + ' ' + date(c.recordedAt) + ' '
                          + coalesce(toString(date(c.supersededAt)), '-') AS it ORDER BY it""", Map.of()))
                .containsExactly(
                        "acme.com 2026-06-15 -", "acme.net 2026-06-16 -", "xn--mller-kva.de 2026-06-15 2026-06-16");
        assertThat(stored.one("MATCH ()-[c:CLAIMS]->(:Domain {name: 'acme.com'}) RETURN elementId(c) AS it"))
                .isEqualTo(kept);
        assertThat(stored.list("""
                        MATCH (r:AccountRelationship) RETURN r.kind + ' ' + date(r.recordedAt) + ' '
                          + coalesce(toString(date(r.supersededAt)), '-') AS it ORDER BY it""", Map.of()))
                .containsExactly("CUSTOMER 2026-06-15 2026-06-16", "PARTNER 2026-06-16 -");
    }

    @Test
    void relationshipsAreReadAtATimeHalfOpen() {
        Api.stored(api.accounts(Map.of(
                "key", "acme",
                "name", "Acme",
                "relationships",
                        List.of(
                                Map.of("kind", "CUSTOMER", "from", "2026-06-01", "to", "2026-07-01"),
                                Map.of("kind", "VENDOR", "from", "2026-07-01")))));

        assertThat(kindsAt("2026-05-31T23:59:59.999Z")).isEmpty();
        assertThat(kindsAt("2026-06-01T00:00:00Z")).containsExactly("CUSTOMER");
        assertThat(kindsAt("2026-07-01T02:00:00+02:00")).containsExactly("VENDOR");
    }

    @Test
    void aFreeMailDomainAndOneDomainOfTwoAccountsMayBeClaimed() {
        Api.stored(api.accounts(
                row("domains", List.of(Map.of("name", "gmail.com"))),
                Map.of("key", "other", "name", "Other", "domains", List.of(Map.of("name", "gmail.com")))));

        api.run("{ account(by: {domain: \"GMail.com\"}) { key } }")
                .path("account.key")
                .entity(String.class)
                .isEqualTo("acme");
    }

    @Test
    void aThousandRowsTakeAsManyStatementsAsOne() {
        graph.reset();
        Api.stored(api.accounts(many(1_000)));
        int statements = graph.statements();

        graph.reset();
        Api.stored(api.accounts(many(1_002).subList(1_001, 1_002)));

        assertThat(statements).isEqualTo(graph.statements()).isLessThanOrEqualTo(5);
        assertThat(stored.nodes()).isEqualTo(2_002);
    }

    @Test
    void laterRowsSeeEarlierOnes() {
        var response = Api.stored(api.accounts(
                row("owner", "Ada"),
                Map.of("key", "sub", "name", "Sub", "parent", Map.of("key", "acme")),
                Map.of("key", "acme", "name", "Acme AG")));

        assertThat(Api.created(response)).containsExactly(true, true, false);
        api.run("{ account(by: {key: \"sub\"}) { parent { name owner } } }")
                .path("account.parent")
                .entity(Map.class)
                .isEqualTo(Map.of("name", "Acme AG", "owner", "Ada"));
    }

    private List<String> kindsAt(String time) {
        return api.run(
                        "query($at: DateTime) { account(by: {key: \"acme\"}) { relationships(asOf: $at) { kind } } }",
                        "at",
                        time)
                .path("account.relationships[*].kind")
                .entityList(String.class)
                .get();
    }

    private Object everything() {
        return List.of(
                stored.list("MATCH (n) WHERE NOT n:Lock RETURN properties(n) AS it ORDER BY elementId(n)", Map.of()),
                stored.list("MATCH ()-[r]->() RETURN properties(r) AS it ORDER BY elementId(r)", Map.of()));
    }

    private static Map<String, Object> acme() {
        return Map.of(
                "key", "acme",
                "name", " Acme GmbH",
                "country", "de",
                "owner", "Ada",
                "domains",
                        List.of(
                                Map.of("name", "Acme.com"),
                                Map.of("name", "müller.de", "from", "2020-01-01", "to", "2030-01-01")),
                "relationships", List.of(Map.of("kind", "CUSTOMER", "from", "2026-06-01", "groupWide", true)));
    }

    private static Map<String, Object> row(String field, Object value) {
        Map<String, Object> row = new HashMap<>(Map.of("key", "acme", "name", "Acme"));
        row.put(field, value);
        return row;
    }

    private static List<Map<String, Object>> many(int count) {
        return IntStream.range(0, count)
                .<Map<String, Object>>mapToObj(i -> Map.of(
                        "key", "k" + i, "name", "Name " + i, "domains", List.of(Map.of("name", "d" + i + ".com"))))
                .toList();
    }
}
