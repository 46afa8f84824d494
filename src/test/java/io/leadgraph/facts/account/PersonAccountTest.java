package io.leadgraph.facts.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.TestClock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "Job change": the account somebody works for now, chosen as intake does, of a list in one statement. */
@GraphTest
@OverBolt
class PersonAccountTest {
    @Autowired
    HttpGraphQlTester http;

    @Autowired
    Driver driver;

    @Autowired
    TestClock clock;

    @Autowired
    CountingGraph graph;

    private Api api;
    private Stored stored;

    @BeforeEach
    void threeAccounts() {
        api = new Api(http);
        stored = new Stored(driver);
        IntStream.range(0, 3).forEach(i -> Api.stored(api.accounts(Map.of("key", "a" + i, "name", "A" + i))));
    }

    @Test
    void itIsThatOfTheAffiliationThatBeganLast() {
        stored.person("ada");
        work("ada", "a0", "CONFIRMED", null, null);
        assertThat(account("ada")).isEqualTo("a0");
        work("ada", "a1", "CONFIRMED", "2020-01-01T00:00:00Z", null);
        assertThat(account("ada")).isEqualTo("a1");
        work("ada", "a2", "CONFIRMED", "2019-01-01T00:00:00Z", "2030-01-01T00:00:00Z");
        assertThat(account("ada")).isEqualTo("a1");
    }

    @Test
    void whatHasEndedOrIsToComeOrIsASuggestionIsNotWhereSomebodyWorks() {
        stored.person("bob");
        assertThat(account("bob")).isNull();
        work("bob", "a0", "CONFIRMED", "2025-01-01T00:00:00Z", "2026-06-15T12:00:00Z");
        work("bob", "a1", "SUGGESTED", "2025-01-01T00:00:00Z", null);
        work("bob", "a2", "CONFIRMED", "2026-06-15T12:00:01Z", null);
        assertThat(account("bob")).isNull();

        clock.set(Instant.parse("2026-06-15T12:00:01Z"));
        assertThat(account("bob")).isEqualTo("a2");
    }

    @Test
    void anAddressShowsItAndAJobChangeMovesIt() {
        submit("2026-06-01T00:00:00Z", "cyd@firm.com");
        assertThat(of("email: \"cyd@firm.com\"")).isEqualTo("domain:firm.com");
        submit("2026-06-02T00:00:00Z", "cyd@elsewhere.com");
        assertThat(of("email: \"cyd@firm.com\"")).isEqualTo("domain:elsewhere.com");
    }

    @Test
    void aListTakesOneStatement() {
        IntStream.range(0, 30).forEach(i -> {
            stored.person("p" + i);
            work("p" + i, "a" + i % 3, "CONFIRMED", null, null);
        });
        graph.reset();
        api.run("{ people(first: 30) { nodes { account { key } } } }")
                .path("people.nodes[*].account.key")
                .entityList(String.class)
                .satisfies(keys -> assertThat(keys).hasSize(30).contains("a0", "a1", "a2"));
        assertThat(graph.statements()).isEqualTo(2);
    }

    private @Nullable String account(String name) {
        return of("email: \"" + name + "@acme.com\"");
    }

    private @Nullable String of(String by) {
        Map<?, ?> account = (Map<?, ?>) api.run("{ person(by: {" + by + "}) { account { key } } }")
                .path("person")
                .entity(Map.class)
                .get()
                .get("account");
        return account == null ? null : (String) account.get("key");
    }

    private void submit(String at, String email) {
        api.run("mutation { submitLead(input: {source: FORM, occurredAt: \"" + at + "\", email: \"" + email
                        + "\", externalIds: [{system: \"crm\", id: \"1\"}]}) { userErrors { code } } }")
                .path("submitLead.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }

    private void work(String name, String key, String status, @Nullable String from, @Nullable String to) {
        Map<String, Object> parameters = new HashMap<>(Map.of("name", name, "key", key, "status", status));
        parameters.put("from", from);
        parameters.put("to", to);
        try (var session = driver.session()) {
            session.run("""
                            MATCH (i:Identity {id: 'identity_' + $name}) MATCH (a:Account {key: $key})
                            CREATE (i)-[:AFFILIATED_WITH {id: $name + $key, status: $status, evidence: 'EXPLICIT',
                              from: datetime($from), to: datetime($to), recordedAt: datetime()}]->(a)""", parameters).consume();
        }
    }
}
