package io.leadgraph.facts.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@OverBolt
class AccountReadsTest {
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

    /** Two of every name, so that ids break ties; keys and times run against the names. */
    @BeforeEach
    void tenAccounts() {
        api = new Api(http);
        stored = new Stored(driver);
        IntStream.range(0, 5).forEach(i -> {
            Api.stored(api.accounts(account(9 - 2 * i, i), account(8 - 2 * i, i)));
            clock.advance(Duration.ofHours(1));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, ASC, 9 8 7 6 5 4 3 2 1 0",
        "NAME, DESC, 0 1 2 3 4 5 6 7 8 9",
        "KEY, ASC, 0 1 2 3 4 5 6 7 8 9",
        "KEY, DESC, 9 8 7 6 5 4 3 2 1 0",
        "CREATED_AT, ASC, 9 8 7 6 5 4 3 2 1 0",
        "CREATED_AT, DESC, 0 1 2 3 4 5 6 7 8 9"
    })
    void pagesForwardsAndBackwardsGiveTheSameListWhateverIsAddedBehind(String field, String direction, String keys) {
        List<String> expected = List.of(keys.split(" "));
        // rows of one call share their time, and equal names and times come by id: sort each such pair by it
        List<String> whole = walk(field, direction, true);

        assertThat(whole).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(pairs(whole)).isEqualTo(pairs(expected));
        assertThat(walk(field, direction, false)).isEqualTo(whole);
    }

    @Test
    void aPageDoesNotShiftWhenTheListGrowsBeforeIt() {
        Response first = page("NAME", "ASC", Map.of("first", 4));
        List<String> rest = keys(page("NAME", "ASC", Map.of("first", 10, "after", cursor(first, "endCursor"))));

        Api.stored(api.accounts(Map.of("key", "x", "name", "Aaa")));

        assertThat(keys(page("NAME", "ASC", Map.of("first", 10, "after", cursor(first, "endCursor")))))
                .isEqualTo(rest);
    }

    @Test
    void everyFilterMustAgree() {
        Api.stored(api.accounts(
                Map.of("key", "0", "country", "DE", "owner", "Ada", "parent", Map.of("key", "5")),
                Map.of("key", "1", "country", "DE"),
                Map.of("key", "0", "relationships", List.of(Map.of("kind", "CUSTOMER", "from", "2026-01-01")))));

        assertThat(filtered("country: \"de\"")).containsExactlyInAnyOrder("0", "1");
        assertThat(filtered("country: \"DE\", owner: \"Ada\", parentKey: \"5\", provenance: IMPORT"))
                .containsExactly("0");
        assertThat(filtered("relationships: [CUSTOMER, VENDOR]")).containsExactly("0");
        assertThat(filtered("provenance: INTAKE")).isEmpty();
        assertThat(filtered("nameStartsWith: \"NAME 4\"")).containsExactlyInAnyOrder("0", "1");
    }

    @Test
    void aListWithItsFieldsTakesAsManyStatementsAsOneAccount() {
        String fields = "{ nodes { key parent { key } domains { name } relationships { kind } buyingCenters { key } "
                + "people(first: 1) { nodes { id } } subsidiaries(first: 1) { nodes { key } } } } }";
        graph.reset();
        api.run("{ accounts(first: 1) " + fields)
                .path("accounts.nodes")
                .entityList(Map.class)
                .hasSize(1);
        int one = graph.statements();
        graph.reset();
        api.run("{ accounts(first: 10) " + fields)
                .path("accounts.nodes")
                .entityList(Map.class)
                .hasSize(10);

        assertThat(graph.statements()).isEqualTo(one).isEqualTo(7);
    }

    @Test
    void peopleWhoAreConfirmedToWorkThereNowAreListedOnceByName() {
        List.of("ada", "bob", "eve", "joe").forEach(stored::person);
        work("ada", "CONFIRMED", null, null);
        work("ada", "CONFIRMED", "2026-01-01T00:00:00Z", null);
        work("bob", "CONFIRMED", null, "2026-06-15T12:00:00Z");
        work("eve", "SUGGESTED", null, null);
        work("joe", "CONFIRMED", null, "2027-01-01T00:00:00Z");

        api.run("{ account(by: {key: \"0\"}) { people(last: 5) { nodes { name } } } }")
                .path("account.people.nodes[*].name")
                .entityList(String.class)
                .containsExactly("ada", "joe");
        api.run("{ account(by: {key: \"0\"}) { people { nodes { name affiliations(asOf: \"2025-01-01T00:00:00Z\") "
                        + "{ account { key } from status evidence } } } } }")
                .path("account.people.nodes[0].affiliations")
                .entityList(Map.class)
                .satisfies(list -> assertThat(list.toString())
                        .isEqualTo("[{account={key=0}, from=null, status=CONFIRMED, evidence=EXPLICIT}]"));
    }

    @Test
    void aContactShowsItsAccount() {
        stored.person("ada");
        stored.run("""
                MATCH (i:Identity {id: 'identity_ada'}) MATCH (a:Account {key: '0'})
                CREATE (i)-[:HAS_CONTACT]->(c:Contact {id: 'contact_1', createdAt: datetime(), recordedAt: datetime()})
                CREATE (c)-[:CONTACT_AT]->(a)""");

        api.run("{ person(by: {email: \"ada@acme.com\"}) { contact { account { key } } } }")
                .path("person.contact.account.key")
                .entity(String.class)
                .isEqualTo("0");
    }

    @Test
    void whatIsNotThereIsNull() {
        for (String by : List.of("key: \"nobody\"", "id: \"account_0\"", "domain: \"nobody.com\"", "domain: \"?\"")) {
            api.run("{ account(by: {" + by + "}) { key } }").path("account").valueIsNull();
        }
    }

    @Test
    void anIdFindsItsAccount() {
        Object id = stored.one("MATCH (a:Account {key: '3'}) RETURN a.id AS it");

        api.run("query($id: ID) { account(by: {id: $id}) { key } }", "id", id)
                .path("account.key")
                .entity(String.class)
                .isEqualTo("3");
    }

    private List<String> walk(String field, String direction, boolean forward) {
        List<String> all = new ArrayList<>();
        Map<String, Object> arguments = new HashMap<>(Map.of(forward ? "first" : "last", 3));
        boolean more = true;
        while (more) {
            Response page = page(field, direction, arguments);
            List<String> keys = keys(page);
            all.addAll(forward ? all.size() : 0, keys);
            arguments.put(forward ? "after" : "before", cursor(page, forward ? "endCursor" : "startCursor"));
            more = page.path("accounts.pageInfo." + (forward ? "hasNextPage" : "hasPreviousPage"))
                    .entity(Boolean.class)
                    .get();
        }
        return all;
    }

    private Response page(String field, String direction, Map<String, Object> arguments) {
        var request = http.document("""
                query($first: Int, $after: String, $last: Int, $before: String) {
                  accounts(orderBy: {field: %s, direction: %s}, first: $first, after: $after, last: $last, before: $before) {
                    nodes { key } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }""".formatted(field, direction));
        arguments.forEach(request::variable);
        return request.execute();
    }

    private List<String> filtered(String filter) {
        return keys(api.run("{ accounts(filter: {" + filter + "}) { nodes { key } } }"));
    }

    private static List<String> keys(Response page) {
        return page.path("accounts.nodes[*].key").entityList(String.class).get();
    }

    private static String cursor(Response page, String end) {
        return page.path("accounts.pageInfo." + end).entity(String.class).get();
    }

    private static List<List<String>> pairs(List<String> keys) {
        return IntStream.range(0, keys.size() / 2)
                .mapToObj(i -> keys.subList(2 * i, 2 * i + 2).stream().sorted().toList())
                .toList();
    }

    private void work(String name, String status, String from, String to) {
        try (var session = driver.session()) {
            Map<String, Object> parameters = new HashMap<>(Map.of("name", name, "status", status));
            parameters.put("from", from);
            parameters.put("to", to);
            session.run("""
                            MATCH (i:Identity {id: 'identity_' + $name}) MATCH (a:Account {key: '0'})
                            CREATE (i)-[:AFFILIATED_WITH {status: $status, evidence: 'EXPLICIT',
                              from: datetime($from), to: datetime($to), recordedAt: datetime()}]->(a)""", parameters).consume();
        }
    }

    private static Map<String, Object> account(int key, int name) {
        return Map.of("key", Integer.toString(key), "name", "Name " + name);
    }
}
