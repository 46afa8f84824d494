package io.leadgraph.facts.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@OverBolt
class IntakeAccountAdoptionTest {
    @Autowired
    HttpGraphQlTester http;

    @Autowired
    Driver driver;

    Api api;
    Stored stored;

    @BeforeEach
    void intakeOpenedAnAccount() {
        api = new Api(http);
        stored = new Stored(driver);
        stored.run("""
                CREATE (a:Account {id: 'account_1', key: 'domain:acme.com', name: 'acme.com', sortName: 'acme.com',
                    nameKey: 'acme com', provenance: 'INTAKE', recordedAt: datetime('2026-01-01T00:00:00Z')})
                  -[:CLAIMS {explicit: false, recordedAt: datetime('2026-01-01T00:00:00Z')}]->(:Domain {name: 'acme.com'})""");
    }

    @Test
    void aNewKeyThatClaimsTheDomainTakesTheAccountOver() {
        var response = Api.stored(api.accounts(claim("acme", "acme.com")));

        assertThat(Api.created(response)).containsExactly(false);
        assertThat(response.path("it.results[0].account").entity(Map.class).get())
                .containsEntry("id", "account_1")
                .containsEntry("key", "acme")
                .containsEntry("name", "Acme")
                .containsEntry("provenance", "IMPORT");
        assertThat(stored.list("MATCH (a:Account) RETURN a.id + ' ' + a.key + ' ' + a.provenance AS it", Map.of()))
                .containsExactly("account_1 acme IMPORT");
        assertThat(claims()).containsExactly("acme false true", "acme true false");
    }

    @Test
    void aKnownKeyTakesOnlyTheDomain() {
        Api.stored(api.accounts(Map.of("key", "acme", "name", "Acme")));

        Api.stored(api.accounts(claim("acme", "acme.com")));

        assertThat(claims()).containsExactly("acme true false", "domain:acme.com false true");
        api.run("{ account(by: {domain: \"acme.com\"}) { key } }")
                .path("account.key")
                .entity(String.class)
                .isEqualTo("acme");
    }

    @Test
    void ofTwoNewKeysTheFirstAdopts() {
        var response = Api.stored(api.accounts(claim("one", "acme.com"), claim("two", "acme.com")));

        assertThat(Api.created(response)).containsExactly(false, true);
        assertThat(claims()).containsExactly("one false true", "one true false", "two true false");
    }

    @Test
    void aClaimThatHasEndedAdoptsNothing() {
        var response = Api.stored(api.accounts(Map.of(
                "key", "acme", "name", "Acme", "domains", List.of(Map.of("name", "acme.com", "to", "2026-01-01")))));

        assertThat(Api.created(response)).containsExactly(true);
        assertThat(claims()).containsExactly("acme true false", "domain:acme.com false false");
    }

    @Test
    void aClaimFromADayLeavesWhatWasBeforeItWhereItIs() {
        Api.stored(api.accounts(Map.of(
                "key", "acme", "name", "Acme", "domains", List.of(Map.of("name", "acme.com", "from", "2026-03-01")))));
        assertThat(claims()).containsExactly("acme true false", "domain:acme.com false false");

        assertThat(accountOfALead("2026-02-01T00:00:00Z")).isEqualTo("domain:acme.com");
        assertThat(accountOfALead("2026-03-01T00:00:00Z")).isEqualTo("acme");
    }

    private String accountOfALead(String at) {
        return api.run("mutation { it: submitLead(input: {source: FORM, email: \"p@acme.com\", occurredAt: \"" + at
                        + "\"}) { classification { account { key } } } }")
                .path("it.classification.account.key")
                .entity(String.class)
                .get();
    }

    @Test
    void aRefusedRowAdoptsNothing() {
        var response = api.accounts(Map.of(
                "key",
                "acme",
                "name",
                "Acme",
                "domains",
                List.of(Map.of("name", "acme.com"), Map.of("name", "acme.org")),
                "parent",
                Map.of("key", "nobody")));

        assertThat(Api.refusals(response)).containsExactly("NOT_FOUND inputs.0.parent.key");
        assertThat(stored.nodes()).isEqualTo(2);
        assertThat(claims()).containsExactly("domain:acme.com false false");
    }

    /** Key of the account, whether it is explicit, whether it is superseded. */
    private List<Object> claims() {
        return stored.list("""
                MATCH (a:Account)-[c:CLAIMS]->(:Domain {name: 'acme.com'})
                RETURN a.key + ' ' + c.explicit + ' ' + (c.supersededAt IS NOT NULL) AS it ORDER BY it""", Map.of());
    }

    private static Map<String, Object> claim(String key, String domain) {
        return Map.of("key", key, "name", "Acme", "domains", List.of(Map.of("name", domain)));
    }
}
