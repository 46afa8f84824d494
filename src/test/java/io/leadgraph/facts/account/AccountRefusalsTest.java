package io.leadgraph.facts.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@OverBolt
class AccountRefusalsTest {
    @Autowired
    HttpGraphQlTester http;

    @Autowired
    Driver driver;

    Api api;
    Stored stored;

    @BeforeEach
    void setUp() {
        api = new Api(http);
        stored = new Stored(driver);
    }

    @ParameterizedTest
    @ValueSource(strings = {"co.uk", "github.io", "com", "not a domain", "localhost", "192.168.0.1", "a_b.com"})
    void whatIsNoDomainSomebodyRegisteredCantBeClaimed(String domain) {
        var response = api.accounts(row("domains", List.of(Map.of("name", "acme.com"), Map.of("name", domain))));

        assertThat(Api.refusals(response)).containsExactly("INVALID inputs.0.domains.1.name");
        assertThat(stored.nodes()).isZero();
    }

    @Test
    void badInputIsNamedAndNothingIsStored() {
        Map<String, Object> nameless = new HashMap<>(Map.of("key", "acme"));
        nameless.put("name", null);

        assertRefused(Map.of("key", "acme"), "REQUIRED inputs.0.name");
        assertRefused(nameless, "REQUIRED inputs.0.name");
        assertRefused(row("name", "  "), "REQUIRED inputs.0.name");
        assertRefused(Map.of("key", "", "name", "Acme"), "REQUIRED inputs.0.key");
        assertRefused(Map.of("key", "k".repeat(201), "name", "Acme"), "TOO_LONG inputs.0.key");
        assertRefused(row("name", "n".repeat(501)), "TOO_LONG inputs.0.name");
        assertRefused(row("name", "a\u0000b"), "INVALID inputs.0.name");
        assertRefused(row("owner", "a\nb"), "INVALID inputs.0.owner");
        assertRefused(row("country", "Ger\u0007many"), "INVALID inputs.0.country");
        assertRefused(row("parent", Map.of("key", "nobody")), "NOT_FOUND inputs.0.parent.key");
        assertRefused(row("parent", Map.of("key", "acme")), "CYCLE inputs.0.parent.key");
        assertRefused(
                row("relationships", List.of(Map.of("kind", "CUSTOMER", "from", "9999-01-01"))),
                "OUT_OF_RANGE inputs.0.relationships.0.from");
        assertRefused(
                row("domains", List.of(Map.of("name", "acme.com", "from", "1899-12-31"))),
                "OUT_OF_RANGE inputs.0.domains.0.from");
        assertRefused(
                row("domains", List.of(Map.of("name", "acme.com", "from", "2026-01-01", "to", "2026-01-01"))),
                "INVALID inputs.0.domains.0.to");
        assertRefused(Map.of("key", "domain:acme.com", "name", "Acme"), "NOT_ALLOWED inputs.0.key");
    }

    @Test
    void aLoneSurrogateIsRefused() {
        var response = api.run("mutation { it: upsertAccounts(inputs: [{key: \"acme\", name: \"a\\uD800b\"}]) "
                + "{ results { created userErrors { field code } } userErrors { field code } } }");

        boolean refused = !response.returnResponse().getErrors().isEmpty()
                || Api.refusals(response).equals(List.of("INVALID inputs.0.name"));
        assertThat(refused).isTrue();
        assertThat(stored.nodes()).isZero();
    }

    @Test
    void oneBadRowFailsAlone() {
        var response = api.accounts(
                row("parent", Map.of("key", "later")), Map.of("key", "later", "name", "Later"), Map.of("key", "x"));

        assertThat(Api.refusals(response)).containsExactly("NOT_FOUND inputs.0.parent.key", "REQUIRED inputs.2.name");
        assertThat(Api.created(response)).containsExactly(false, true, false);
        assertThat(stored.list("MATCH (a:Account) RETURN a.key AS it", Map.of()))
                .containsExactly("later");
    }

    @Test
    void noRowAndTooManyRowsAreRefusedAsAWhole() {
        assertThat(Api.callRefusals(api.accounts(List.of()))).containsExactly("REQUIRED inputs");
        assertThat(Api.callRefusals(api.accounts(Collections.nCopies(1_001, row("owner", "Ada")))))
                .containsExactly("OUT_OF_RANGE inputs");
        assertThat(stored.nodes()).isZero();
    }

    private void assertRefused(Map<String, ?> row, String refusal) {
        assertThat(Api.refusals(api.accounts(row))).containsExactly(refusal);
        assertThat(stored.nodes()).as("stored by " + refusal).isZero();
    }

    private static Map<String, Object> row(String field, Object value) {
        Map<String, Object> row = new HashMap<>(Map.of("key", "acme", "name", "Acme"));
        row.put(field, value);
        return row;
    }
}
