package io.leadgraph.facts.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@OverBolt
class AccountHierarchyTest {
    private static final String CYCLE = "CYCLE inputs.0.parent.key";

    @Autowired
    HttpGraphQlTester http;

    @Autowired
    Driver driver;

    @Autowired
    TestClock clock;

    Api api;
    Stored stored;

    @BeforeEach
    void setUp() {
        api = new Api(http);
        stored = new Stored(driver);
    }

    @Test
    void aDirectCycleIsRefusedAndTheTreeStays() {
        chain(2);

        assertThat(Api.refusals(api.accounts(child("a0", "a1")))).containsExactly(CYCLE);
        assertThat(edges()).containsExactly("a1>a0");
    }

    @Test
    void aLongCycleIsRefused() {
        chain(200);

        assertThat(Api.refusals(api.accounts(child("a0", "a199")))).containsExactly(CYCLE);
        assertThat(edges()).hasSize(199);
    }

    @Test
    void aCycleClosedByRowsOfOneCallIsRefusedAtTheRowThatClosesIt() {
        Api.stored(api.accounts(account("a"), account("b"), account("c")));

        var response = api.accounts(child("a", "b"), child("b", "c"), child("c", "a"));

        assertThat(Api.refusals(response)).containsExactly("CYCLE inputs.2.parent.key");
        assertThat(edges()).containsExactly("a>b", "b>c");
    }

    @Test
    void parentsThatNeverHoldAtOneTimeAreNoCycle() {
        Api.stored(api.accounts(account("a"), account("b")));

        Api.stored(api.accounts(child("a", "b", "2020-01-01", "2021-01-01")));
        Api.stored(api.accounts(child("b", "a", "2021-01-01", "2022-01-01")));

        assertThat(Api.refusals(api.accounts(child("b", "a", "2020-12-31", "2021-01-01"))))
                .containsExactly(CYCLE);
    }

    @Test
    void callersThatCloseACycleTogetherAreRefusedButOne() throws Exception {
        int callers = 8;
        Api.stored(api.accounts(
                IntStream.range(0, callers).mapToObj(i -> account("a" + i)).toList()));
        CyclicBarrier start = new CyclicBarrier(callers);
        List<Future<List<String>>> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < callers; i++) {
                Map<String, Object> row = child("a" + i, "a" + (i + 1) % callers);
                answers.add(threads.submit(() -> {
                    start.await();
                    return Api.refusals(api.accounts(row));
                }));
            }
        }

        List<String> refused = new ArrayList<>();
        for (Future<List<String>> answer : answers) {
            refused.addAll(answer.get());
        }
        assertThat(refused).containsExactly(CYCLE);
        assertThat(edges()).hasSize(callers - 1);
    }

    @Test
    void aNewParentTakesItsTimeFromTheOldOneAndBothClocksAreKept() {
        Api.stored(api.accounts(account("old"), account("new"), account("a")));
        Api.stored(api.accounts(child("a", "old")));
        clock.advance(Duration.ofDays(1));

        Api.stored(api.accounts(child("a", "new", "2026-03-01", null)));

        assertThat(stored.list("""
                        MATCH (:Account {key: 'a'})-[c:CHILD_OF]->(p) RETURN p.key + ' '
                          + coalesce(toString(date(c.from)), '-') + ' ' + coalesce(toString(date(c.to)), '-') + ' '
                          + date(c.recordedAt) + ' ' + coalesce(toString(date(c.supersededAt)), '-') AS it ORDER BY it""", Map.of()))
                .containsExactly(
                        "new 2026-03-01 - 2026-06-16 -",
                        "old - - 2026-06-15 2026-06-16",
                        "old - 2026-03-01 2026-06-16 -");
        assertThat(parentOf("a")).isEqualTo("new");
    }

    @Test
    void nullTakesTheParentAway() {
        chain(2);
        Map<String, Object> orphan = new HashMap<>(Map.of("key", "a1"));
        orphan.put("parent", null);

        Api.stored(api.accounts(orphan));

        assertThat(edges()).isEmpty();
        assertThat(parentOf("a1")).isNull();
    }

    @Test
    void subsidiariesComePageByPageByNameForEveryAccountAtOnce() {
        Api.stored(api.accounts(account("top"), account("other")));
        Api.stored(api.accounts(
                IntStream.range(0, 7).mapToObj(i -> child("s" + i, "top")).toList()));

        var page = api.run("""
                { accounts(first: 2, filter: {nameStartsWith: "TOP"}) { nodes { key subsidiaries(last: 3) {
                  nodes { key } pageInfo { hasPreviousPage hasNextPage startCursor } } } } }""");
        page.path("accounts.nodes[*].key").entityList(String.class).containsExactly("top");
        page.path("accounts.nodes[0].subsidiaries.nodes[*].key")
                .entityList(String.class)
                .containsExactly("s4", "s5", "s6");
        String cursor = page.path("accounts.nodes[0].subsidiaries.pageInfo.startCursor")
                .entity(String.class)
                .get();
        api.run(
                        "query($c: String) { account(by: {key: \"top\"}) { subsidiaries(last: 3, before: $c) { nodes { key } } } }",
                        "c",
                        cursor)
                .path("account.subsidiaries.nodes[*].key")
                .entityList(String.class)
                .containsExactly("s1", "s2", "s3");
    }

    private void chain(int length) {
        List<Map<String, Object>> rows = new ArrayList<>(List.of(account("a0")));
        IntStream.range(1, length).forEach(i -> rows.add(child("a" + i, "a" + (i - 1))));
        Api.stored(api.accounts(rows));
    }

    private List<Object> edges() {
        return stored.list("""
                MATCH (c:Account)-[e:CHILD_OF]->(p:Account) WHERE e.supersededAt IS NULL
                RETURN c.key + '>' + p.key AS it ORDER BY it""", Map.of());
    }

    private Object parentOf(String key) {
        Map<?, ?> answer = api.run("query($k: String!) { it: account(by: {key: $k}) { parent { key } } }", "k", key)
                .path("it")
                .entity(Map.class)
                .get();
        return answer.get("parent") instanceof Map<?, ?> parent ? parent.get("key") : null;
    }

    private static Map<String, Object> account(String key) {
        return Map.of("key", key, "name", key);
    }

    private static Map<String, Object> child(String key, String parent) {
        return Map.of("key", key, "name", key, "parent", Map.of("key", parent));
    }

    private static Map<String, Object> child(String key, String parent, String from, String to) {
        Map<String, Object> dated = new HashMap<>(Map.of("key", parent, "from", from));
        dated.put("to", to);
        return Map.of("key", key, "parent", dated);
    }
}
