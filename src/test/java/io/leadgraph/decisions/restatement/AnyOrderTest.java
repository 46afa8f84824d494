package io.leadgraph.decisions.restatement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.intake.Answer;
import io.leadgraph.intake.IntakeApi;
import io.leadgraph.platform.graph.Caches;
import io.leadgraph.support.Dump;
import io.leadgraph.support.EmptyGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.TestClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "Restatement": restated decisions are a function of the facts, whatever the order in which they became known. */
@GraphTest
class AnyOrderTest {
    private static final int STREAMS = 6;
    private static final int ORDERS = 4;
    private static final List<String> DOMAINS =
            List.of("a-tools.com", "lab.a-tools.com", "b-tools.com", "c-tools.com", "gmail.com");

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    Driver driver;

    @Autowired
    Caches caches;

    @Autowired
    TestClock clock;

    IntakeApi api;

    /** One thing that becomes known, with the time at which it is true. */
    private record Fact(int time, String text, Runnable told) {}

    @Test
    void anyOrderOfAStreamIsDecidedAsItsTimeOrder() {
        api = new IntakeApi(tester);
        for (int seed = 0; seed < STREAMS; seed++) {
            List<Fact> facts = stream(new Random(seed));
            List<Fact> ordered = facts.stream()
                    .sorted(java.util.Comparator.comparingInt(Fact::time))
                    .toList();
            List<String> inOrder = dumped(ordered);
            assertThat(inOrder).hasSizeGreaterThan(20);
            for (int order = 1; order <= ORDERS; order++) {
                List<Fact> shuffled = new ArrayList<>(facts);
                Collections.shuffle(shuffled, new Random(1000L * seed + order));
                List<String> dumped = dumped(shuffled);
                String told = seed + ": " + shuffled.stream().map(Fact::text).toList();
                assertThat(without(dumped, inOrder)).as(told).isEmpty();
                assertThat(dumped).as(told).isEqualTo(inOrder);
            }
        }
    }

    private List<String> dumped(List<Fact> facts) {
        EmptyGraph.clear(driver, caches);
        clock.set(Instant.parse("2026-07-01T00:00:00Z"));
        api.accounts(Stream.of("a", "lab", "b", "c", "group")
                .map("key: '%1$s', name: '%1$s'"::formatted)
                .toArray(String[]::new));
        api.campaigns("key: 'fair', name: 'Fair'");
        api.people(Stream.of(0, 1, 2)
                .map(person ->
                        "externalIds: [{system: 'crm', id: '%1$s'}], createdAt: '2026-06-2%1$sT00:00:00Z', title: 'Known'"
                                .formatted(person))
                .toArray(String[]::new));
        // once, so that what follows is found by the marks that facts leave
        api.restate();
        facts.forEach(fact -> fact.told().run());
        api.restate();
        assertStoredIsWhatIsRead();
        // an account that intake opens before another claims its domain stays, and nothing is at it any more
        return Dump.of(tester).stream()
                .filter(line -> !line.contains("\"key\":\"domain:"))
                .toList();
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }

    /** What the run has stored is what a read of the moment decides. */
    private void assertStoredIsWhatIsRead() {
        List<Map<String, Object>> stored = new Nodes(driver).run("""
                MATCH (t:Touch)-[:CLASSIFIED_AS]->(d:Classification)
                RETURN t.id AS id, coalesce(t.restatedCategory, d.category) AS category,
                  head([(t)-[:PINNED_TO]->(a:Account) | a.key]) AS account ORDER BY id""");
        for (Map<String, Object> touch : stored) {
            Answer read = api.run(
                    "query($id: ID!) { it: node(id: $id) { ... on Touch { classification(basis: RESTATED) { category account { key } } } } }",
                    Map.of("id", touch.get("id")));
            assertThat(read.category()).isEqualTo(touch.get("category"));
            assertThat(read.account()).isEqualTo(touch.get("account"));
        }
    }

    private List<Fact> stream(Random random) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            facts.add(random.nextInt(4) == 0 ? message(random, i) : form(random, i));
        }
        for (int person = 0; person < 3; person++) {
            facts.add(employment(random, person));
        }
        List.of("a", "lab", "b", "c").forEach(account -> facts.add(account(random, account)));
        facts.add(deal(random));
        facts.add(new Fact(10, "fair is a test", () -> api.campaigns("key: 'fair', test: true")));
        return facts;
    }

    private Fact form(Random random, int number) {
        int day = 1 + random.nextInt(25);
        int person = random.nextInt(3);
        String domain = DOMAINS.get(random.nextInt(DOMAINS.size()));
        String campaign = random.nextInt(5) == 0 ? "campaignKey: 'fair', " : "";
        String fields = campaign
                + "clientKey: 'f%s', sourceSystem: 'web', externalIds: [{system: 'crm', id: '%s'}], email: 'p%s@%s', occurredAt: '2026-06-%02dT00:00:00Z', title: 'Title %s'"
                        .formatted(number, person, person, domain, day, number);
        return new Fact(day, "form " + person + "@" + domain + " " + day, () -> api.form(fields));
    }

    private Fact message(Random random, int number) {
        int day = 1 + random.nextInt(25);
        int person = random.nextInt(3);
        String direction = random.nextBoolean() ? "INBOUND" : "OUTBOUND";
        String fields =
                "clientKey: 't%s', sourceSystem: 'web', person: {externalId: {system: 'crm', id: '%s'}}, kind: 'CALL', direction: '%s', occurredAt: '2026-06-%02dT00:00:00Z'"
                        .formatted(number, person, direction, day);
        return new Fact(day, direction + " " + person + " " + day, () -> api.touch(fields));
    }

    private Fact employment(Random random, int person) {
        int from = 1 + random.nextInt(20);
        String to = random.nextBoolean() ? "" : ", to: '2026-06-%02d'".formatted(from + 5);
        String account = List.of("a", "b", "c").get(random.nextInt(3));
        String fields =
                "externalIds: [{system: 'crm', id: '%s'}], affiliation: {accountKey: '%s', from: '2026-06-%02d'%s}"
                        .formatted(person, account, from, to);
        return new Fact(from, person + " at " + account + " " + from + to, () -> api.people(fields));
    }

    private Fact account(Random random, String account) {
        int from = 1 + random.nextInt(20);
        String kind = List.of("CUSTOMER", "VENDOR", "PARTNER").get(random.nextInt(3));
        String domain = account.equals("lab") ? "lab.a-tools.com" : account + "-tools.com";
        String parent = random.nextBoolean() ? ", parent: {key: 'group'}" : "";
        String fields = "key: '%s', domains: [{name: '%s'}], relationships: [{kind: '%s', from: '2026-06-%02d'}]%s"
                .formatted(account, domain, kind, from, parent);
        return new Fact(from, account + " " + kind + " " + from + parent, () -> api.accounts(fields));
    }

    private Fact deal(Random random) {
        int day = 1 + random.nextInt(20);
        String account = List.of("a", "b", "group").get(random.nextInt(3));
        String fields =
                "key: 'deal', accountKey: '%s', stage: 'WON', closedAt: '2026-06-%02dT00:00:00Z', amount: 5, currency: 'EUR'"
                        .formatted(account, day);
        return new Fact(day, "won " + account + " " + day, () -> api.opportunities(fields));
    }
}
