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
    /** {@code -Dorder.streams=1000 -Dorder.orders=1} is the long run. */
    private static final int STREAMS = Integer.getInteger("order.streams", 4);

    private static final int FIRST = Integer.getInteger("order.first", 0);
    private static final int ORDERS = Integer.getInteger("order.orders", 3);
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
        for (int seed = FIRST; seed < FIRST + STREAMS; seed++) {
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
        api.campaigns("key: 'fair', name: 'Fair'", "key: 'expo', name: 'Expo'");
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
        return Stream.concat(Dump.of(tester).stream(), figures()).toList();
    }

    /** What follows from the facts and is kept beside them. */
    private Stream<String> figures() {
        assertThat(api.run("{ it: rollupDifferences { differences { personId } } }", Map.of())
                        .all("differences"))
                .isEmpty();
        Stream<Answer> people = Stream.of(0, 1, 2)
                .map(person -> api.run(
                        "{ it: person(by: {externalId: {system: \"crm\", id: \"%s\"}}) { cycles { startedAt } contact { createdAt } } }"
                                .formatted(person),
                        Map.of()));
        Stream<Answer> accounts =
                Stream.of("a", "lab", "b", "c", "group").map(key -> api.run("""
                        { it: account(by: {key: "%s"}) { key openings { kind product }
                          engagement(asOf: "2026-07-01T00:00:00Z", window: 90, scope: SUBTREE) { touches productInterest { product people touches } } } }""".formatted(key), Map.of()));
        return Stream.concat(people, accounts).map(Answer::fields).map(Object::toString);
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
            facts.addAll(employments(random, person));
            facts.add(record(random, person));
        }
        List.of("a", "lab", "b", "c").forEach(account -> facts.add(account(random, account)));
        facts.add(deal(random));
        facts.add(new Fact(10, "fair is a test", () -> api.campaigns("key: 'fair', test: true")));
        facts.add(new Fact(11, "expo is about Core", () -> api.campaigns("key: 'expo', product: 'Core'")));
        return facts;
    }

    private Fact form(Random random, int number) {
        int day = 1 + random.nextInt(25);
        int person = random.nextInt(3);
        String domain = DOMAINS.get(random.nextInt(DOMAINS.size()));
        String campaign = switch (random.nextInt(5)) {
            case 0 -> "campaignKey: 'fair', ";
            case 1 -> "campaignKey: 'expo', ";
            default -> "";
        };
        String product = random.nextInt(3) == 0 ? "" : ", product: '" + (random.nextBoolean() ? "Core" : "Plus") + "'";
        String fields = campaign
                + "clientKey: 'f%s', sourceSystem: 'web', externalIds: [{system: 'crm', id: '%s'}], email: 'p%s@%s', occurredAt: '2026-06-%02dT00:00:00Z', title: 'Title %s'%s"
                        .formatted(number, person, person, domain, day, number, product);
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

    /** Stays that begin on days of their own; those at one company don't overlap, and one company is returned to. */
    private List<Fact> employments(Random random, int person) {
        List<String> accounts = new ArrayList<>(List.of("a", "b", "c"));
        Collections.shuffle(accounts, random);
        int first = 1 + random.nextInt(6);
        int other = 7 + random.nextInt(6);
        int again = 13 + random.nextInt(6);
        String open = random.nextBoolean() ? "" : "2026-06-28";
        return List.of(
                employment(person, accounts.get(0), first, "2026-06-%02d".formatted(first + 1 + random.nextInt(6))),
                employment(person, accounts.get(1), other, "2026-06-%02d".formatted(other + 3 + random.nextInt(9))),
                employment(person, accounts.get(0), again, open));
    }

    private Fact employment(int person, String account, int from, String end) {
        String to = end.isEmpty() ? "" : ", to: '" + end + "'";
        String fields =
                "externalIds: [{system: 'crm', id: '%s'}], affiliation: {accountKey: '%s', from: '2026-06-%02d'%s}"
                        .formatted(person, account, from, to);
        return new Fact(from, person + " at " + account + " " + from + to, () -> api.people(fields));
    }

    /** A record of a CRM, made before or after the first form. */
    private Fact record(Random random, int person) {
        int day = 1 + random.nextInt(25);
        String type = random.nextBoolean() ? "LEAD" : "CONTACT";
        String fields =
                "externalIds: [{system: 'crm', id: '%s'}], recordType: '%s', createdAt: '2026-06-%02dT00:00:00Z'"
                        .formatted(person, type, day);
        return new Fact(day, person + " " + type + " of " + day, () -> api.people(fields));
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
