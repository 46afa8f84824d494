package io.leadgraph.facts.center;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.facts.account.Api;
import io.leadgraph.facts.account.Stored;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@OverBolt
class UpsertBuyingCentersTest {
    @Autowired
    HttpGraphQlTester http;

    @Autowired
    Driver driver;

    @Autowired
    TestClock clock;

    Api api;
    Stored stored;

    @BeforeEach
    void twoPeopleAtAcme() {
        api = new Api(http);
        stored = new Stored(driver);
        stored.person("ada");
        stored.person("bob");
        Api.stored(api.accounts(Map.of("key", "acme", "name", "Acme"), Map.of("key", "other", "name", "Other")));
    }

    @Test
    void aBuyingCenterIsCreatedWithItsMembersAndReadFromEverySide() {
        var first = Api.stored(api.centers(center(member("ada", "CHAMPION"), member("bob", "USER"))));
        var again = Api.stored(api.centers(center(member("ada", "CHAMPION"), member("bob", "USER"))));

        assertThat(Api.created(first)).containsExactly(true);
        assertThat(Api.created(again)).containsExactly(false);
        assertThat(members()).containsExactly("ada CHAMPION", "bob USER");
        assertThat(stored.one("MATCH ()-[m:MEMBER_OF]->() RETURN count(m) AS it"))
                .isEqualTo(2L);
        api.run("{ account(by: {key: \"acme\"}) { buyingCenters { key roleTemplate account { key } } } }")
                .path("account.buyingCenters")
                .entityList(Map.class)
                .isEqualTo(List.of(Map.of(
                        "key", "it", "roleTemplate", List.of("CHAMPION", "USER"), "account", Map.of("key", "acme"))));
    }

    @Test
    void theMemberListReplacesAndWhatGoesIsSuperseded() {
        Api.stored(api.centers(center(member("ada", "CHAMPION"), member("bob", "USER"))));
        clock.advance(Duration.ofDays(1));

        Api.stored(api.centers(center(member("bob", "USER"), member("bob", "BLOCKER"))));

        assertThat(members()).containsExactly("bob BLOCKER", "bob USER");
        assertThat(stored.list("""
                        MATCH ()-[m:MEMBER_OF]->() RETURN m.role + ' ' + date(m.recordedAt) + ' '
                          + coalesce(toString(date(m.supersededAt)), '-') AS it ORDER BY it""", Map.of()))
                .containsExactly("BLOCKER 2026-06-16 -", "CHAMPION 2026-06-15 2026-06-16", "USER 2026-06-15 -");
    }

    @Test
    void omittedMembersStayAndNullClearsThem() {
        Api.stored(api.centers(center(member("ada", "CHAMPION"))));
        Map<String, Object> row = new HashMap<>(Map.of("key", "it", "accountKey", "acme", "name", "IT 2"));

        Api.stored(api.centers(row));
        assertThat(members()).containsExactly("ada CHAMPION");

        row.put("members", null);
        Api.stored(api.centers(row));
        assertThat(members()).isEmpty();
    }

    @Test
    void aMemberMayBeNamedByIdAsWellAsByAddress() {
        Api.stored(api.centers(center(member("ada", "CHAMPION"))));

        Api.stored(api.centers(center(Map.of("person", Map.of("id", "person_ada"), "role", "CHAMPION"))));

        assertThat(stored.one("MATCH ()-[m:MEMBER_OF]->() RETURN count(m) AS it"))
                .isEqualTo(1L);
    }

    @Test
    void badInputIsNamedAndNothingIsStored() {
        assertRefused(change("accountKey", "nobody"), "NOT_FOUND inputs.0.accountKey");
        assertRefused(change("key", " "), "REQUIRED inputs.0.key");
        assertRefused(change("name", " "), "REQUIRED inputs.0.name");
        assertRefused(change("product", "p".repeat(501)), "TOO_LONG inputs.0.product");
        assertRefused(center(member("eve", "USER")), "NOT_FOUND inputs.0.members.0.person");
        assertRefused(
                center(Map.of("person", Map.of("email", "no address"), "role", "USER")),
                "INVALID inputs.0.members.0.person.email");
        assertRefused(
                center(Map.of("person", Map.of("externalId", Map.of("system", "crm", "id", "x\ty")), "role", "USER")),
                "INVALID inputs.0.members.0.person.externalId.id");
        assertRefused(
                center(Map.of("person", Map.of("id", "person_ada"), "role", "USER", "to", "2201-01-01")),
                "OUT_OF_RANGE inputs.0.members.0.to");
    }

    @Test
    void aBuyingCenterStaysWithItsAccount() {
        Api.stored(api.centers(center(member("ada", "CHAMPION"))));

        assertThat(Api.refusals(api.centers(change("accountKey", "other"))))
                .containsExactly("NOT_ALLOWED inputs.0.accountKey");
    }

    private void assertRefused(Map<String, ?> row, String refusal) {
        assertThat(Api.refusals(api.centers(row))).containsExactly(refusal);
        assertThat(stored.one("MATCH (b:BuyingCenter) RETURN count(b) AS it")).isEqualTo(0L);
    }

    private List<String> members() {
        return api
                .run("{ buyingCenter(by: {key: \"it\"}) { members { role person { name } } } }")
                .path("buyingCenter.members[*]")
                .entityList(Map.class)
                .get()
                .stream()
                .map(member -> ((Map<?, ?>) member.get("person")).get("name") + " " + member.get("role"))
                .toList();
    }

    private static Map<String, Object> member(String name, String role) {
        return Map.of("person", Map.of("email", name + "@acme.com"), "role", role);
    }

    @SafeVarargs
    private static Map<String, Object> center(Map<String, Object>... members) {
        return Map.of(
                "key", "it",
                "accountKey", "acme",
                "name", "IT",
                "members", List.of(members),
                "roleTemplate", List.of("CHAMPION", "USER", "USER"));
    }

    private static Map<String, Object> change(String field, Object value) {
        Map<String, Object> row = new HashMap<>(center());
        row.put(field, value);
        return row;
    }
}
