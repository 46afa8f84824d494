package io.leadgraph.decisions.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.platform.graph.Caches;
import io.leadgraph.support.EmptyGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * Whatever happens in whatever order, nobody is lost: random responses, moves by hand, deals, actions, policies, jumps of the
 * clock and starts
 * with nothing in memory. After each step the whole store is looked at. Of a sequence that fails as few steps as possible are shown.
 */
@GraphTest
class AnyCourseTest {
    private static final int STEPS = 40;
    private static final List<String> PEOPLE = List.of("ann", "bob", "cyd");
    private static final List<String> POLICIES = List.of(
            "stageRules: [{name: \"mql\", from: [INQUIRY, RECYCLED], to: MQL, when: {products: [\"planner\"]}}, {name: \"srl\", from: [MQL], to: SRL, when: {minScore: 20}}]",
            "stageRules: [{name: \"back\", from: [ACCEPTED, OPPORTUNITY], to: RECYCLED, when: {kinds: [CHAT]}}], recycling: {restDays: 1, nurture: [{campaignKey: \"tips\"}]}",
            "handoff: {actWithinMinutes: 60, moveWithinMinutes: 600, notActed: RECYCLE, movedBack: NOTE}",
            "handoff: {notActed: REASSIGN, notMoved: REASSIGN, movedBack: REASSIGN, reassignments: 2, reassignTo: \"night\"}",
            "handoff: {notActed: NOTE, notMoved: NOTE, movedBack: RECYCLE}, calendar: {zone: \"Europe/Berlin\", hours: [{day: MONDAY, from: \"00:00\", to: \"24:00\"}]}",
            "stagnation: [{stage: INQUIRY, days: 20, to: RECYCLED}, {stage: MQL, days: 5, to: RECYCLED}, {stage: SRL, days: 40, to: RECYCLED}, {stage: RECYCLED, days: 30, to: DISQUALIFIED}]",
            "stageRules: [{name: \"more\", from: [CUSTOMER, DISQUALIFIED], to: SRL, when: {kinds: [MEETING]}}]",
            "stageRules: [], stagnation: [], welcomeCampaignKey: \"tips\"");

    @Autowired
    HttpGraphQlTester api;

    @Autowired
    TestClock clock;

    @Autowired
    Caches caches;

    @Autowired
    Driver driver;

    private Nodes nodes;
    private Map<String, Object> breaches;

    /** One thing that happens; done twice from the same place it does the same. */
    private record Step(String what, int days, int minutes) {}

    static IntStream seeds() {
        return IntStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyIsLostOnAnyCourse(int seed) {
        List<Step> steps = course(new Random(seed));
        String flaw = flaw(steps);
        if (flaw != null) {
            List<Step> fewest = shrunk(steps);
            throw new AssertionError(flaw(fewest) + " after "
                    + String.join("\n", fewest.stream().map(Step::toString).toList()));
        }
    }

    private List<Step> shrunk(List<Step> failing) {
        List<Step> fewest = failing;
        for (int i = failing.size() - 1; i >= 0; i--) {
            List<Step> without = new ArrayList<>(fewest);
            without.remove(i);
            if (flaw(without) != null) {
                fewest = without;
            }
        }
        return fewest;
    }

    /** What is wrong after the first step after which something is; null where nothing ever is. */
    private String flaw(List<Step> steps) {
        EmptyGraph.clear(driver, caches);
        clock.set(TestClock.START);
        nodes = new Nodes(driver);
        breaches = new HashMap<>();
        ask(
                "mutation { upsertAccounts(inputs: [{key: \"firm\", name: \"Firm\", domains: [{name: \"firm.com\"}]}]) { results { created } } "
                        + "upsertCampaigns(inputs: [{key: \"tips\", name: \"Tips\"}]) { results { created } } "
                        + "defineRoutingRules(input: {queues: [{key: \"inbound\", owners: [\"olga\", \"paul\"]}]}) { userErrors { message } } }");
        for (Step step : steps) {
            try {
                happen(step);
                look();
            } catch (AssertionError wrong) {
                return step + ": " + wrong.getMessage();
            }
        }
        return null;
    }

    private void happen(Step step) {
        clock.advance(Duration.ofDays(step.days()).plusMinutes(step.minutes()));
        switch (step.what()) {
            case "restart" -> caches.drop();
            case "sweep" -> sweep();
            default ->
                ask("mutation { it: "
                        + step.what().replace("$NOW", clock.instant().toString()) + " }");
        }
    }

    private static List<Step> course(Random random) {
        return IntStream.range(0, STEPS)
                .mapToObj(i ->
                        new Step(what(random), random.nextInt(4) == 0 ? random.nextInt(20) : 0, random.nextInt(600)))
                .toList();
    }

    private static String what(Random random) {
        String who = "person: {email: \"" + one(random, PEOPLE) + "@firm.com\"}";
        String deal = one(random, List.of("d1", "d2", "d3"));
        return switch (random.nextInt(17)) {
            case 0, 1, 2 ->
                "submitLead(input: {source: FORM, " + who.substring("person: {".length(), who.length() - 1)
                        + ", product: \"" + one(random, List.of("planner", "other"))
                        + "\"}) { userErrors { message } }";
            case 3 ->
                "recordTouches(inputs: [{" + who + ", kind: " + one(random, List.of("CHAT", "MEETING", "EMAIL_OPEN"))
                        + ", direction: INBOUND}]) { userErrors { message } }";
            case 4 ->
                hand(
                        "changeLifecycleStage",
                        who,
                        "to: " + one(random, List.of("INQUIRY", "MQL", "ACCEPTED", "OPPORTUNITY", "CUSTOMER"))
                                + ", note: \"n\", newCycle: " + (random.nextInt(4) == 0));
            case 5, 6 -> hand("handOff", who, random.nextBoolean() ? "owner: \"rita\"" : "queue: \"inbound\"");
            case 7 -> hand("rejectHandoff", who, "reason: " + one(random, List.of("REJECTED", "NOT_READY")));
            case 8 -> hand("recycle", who, "reason: " + one(random, List.of("TIMEOUT", "LOST")));
            case 9 -> hand("disqualify", who, "by: \"olga\"");
            case 10, 11 ->
                "recordSalesAction(input: {" + who + ", kind: " + one(random, List.of("CALL", "EMAIL_SENT", "MEETING"))
                        + ", by: \"olga\", automated: " + (random.nextInt(3) == 0) + "}) { userErrors { message } }";
            case 12 ->
                "upsertOpportunities(inputs: [{key: \"" + deal + "\", accountKey: \"firm\", stage: "
                        + one(
                                random,
                                List.of(
                                        "PROPOSAL, openedAt: \"$NOW\"",
                                        "WON, closedAt: \"$NOW\"",
                                        "LOST, closedAt: \"$NOW\""))
                        + ", contacts: [{" + who + "}]}]) { results { userErrors { message } } }";
            case 13 ->
                "overrideRelationship(input: {target: {" + who + "}, relationship: "
                        + one(random, List.of("PROSPECT", "NOT_APPLICABLE", "CUSTOMER"))
                        + ", from: \"2020-01-01\", note: \"n\", by: \"b\"}) { userErrors { message } }";
            case 14 -> "defineLifecyclePolicy(input: {" + one(random, POLICIES) + "}) { userErrors { message } }";
            case 15 -> "restart";
            default -> "sweep";
        };
    }

    private static String hand(String mutation, String who, String fields) {
        return mutation + "(input: {" + who + ", " + fields + "}) { userErrors { message } }";
    }

    private static <T> T one(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void sweep() {
        ask("mutation { sweepLifecycle { breaches } }");
        assertThat(rows("MATCH (h:Handoff) WHERE h.checkAt <= datetime($now) RETURN h.id AS it"))
                .as("handoffs that are still to be looked at")
                .isEmpty();
        api.document("{ lifecyclePolicy { stagnation { stage days } } }")
                .execute()
                .path("lifecyclePolicy.stagnation")
                .entityList(Map.class)
                .get()
                .forEach(limit -> assertThat(nodes.run(
                                STANDING
                                        + "WITH p, y WHERE y.stage = $stage AND y.stageAt <= datetime($now) - duration({days: $days}) "
                                        + "AND coalesce(p.lastActivityAt <= datetime($now) - duration({days: $days}), true) RETURN p.id AS it",
                                Map.of(
                                        "stage",
                                        limit.get("stage"),
                                        "days",
                                        limit.get("days"),
                                        "now",
                                        clock.instant().toString())))
                        .as("who stagnates in " + limit)
                        .isEmpty());
    }

    private static final String STANDING = "MATCH (p:Person)<-[:IDENTIFIES]-(:Identity)-[:HAS_CYCLE]->(c:Cycle) "
            + "WITH p, c ORDER BY c.number DESC WITH p, collect(c) AS cycles WITH p, cycles, cycles[0] AS y ";

    /** Every person is in one stage, history replays to it, and whoever is with sales is with somebody. */
    private void look() {
        assertThat(rows(
                        "MATCH (p:Person) WHERE NOT EXISTS { (p)<-[:IDENTIFIES]-(:Identity)-[:HAS_CYCLE]->(:Cycle WHERE c.stage IS NOT NULL) } RETURN p.id AS it"
                                .replace("(:Cycle WHERE", "(c:Cycle WHERE")))
                .as("people in no stage")
                .isEmpty();
        assertThat(
                        rows(
                                "MATCH (c:Cycle) CALL (c) { MATCH (c)-[:MOVED]->(m) WITH m ORDER BY m.number RETURN collect(m) AS ms } "
                                        + "WITH c, ms WHERE ms[0].from IS NOT NULL OR ms[-1].to <> c.stage OR ms[-1].at <> c.stageAt OR ms[0].at <> c.startedAt OR c.moves <> size(ms) "
                                        + "OR any(i IN range(1, size(ms) - 1) WHERE ms[i].from <> ms[i - 1].to OR ms[i].at < ms[i - 1].at OR ms[i].number <> i + 1) RETURN c.id AS it"))
                .as("cycles whose history does not replay")
                .isEmpty();
        assertThat(
                        rows(
                                STANDING
                                        + "UNWIND range(1, size(cycles) - 1) AS i WITH p, cycles[i] AS old WHERE NOT old.stage IN ['CUSTOMER', 'DISQUALIFIED'] RETURN old.id AS it"))
                .as("cycles that another followed before they had ended")
                .isEmpty();
        assertThat(rows("MATCH (h:Handoff) WHERE h.owner IS NULL AND h.queue IS NULL RETURN h.id AS it"))
                .as("handoffs to nobody")
                .isEmpty();
        assertThat(rows(STANDING
                        + "WITH p, y, COUNT { (y)-[:HANDED_OVER]->(h:Handoff WHERE h.closedAt IS NULL) } AS open "
                        + "WHERE open <> CASE WHEN y.stage = 'SRL' THEN 1 ELSE 0 END RETURN p.id AS it"))
                .as("people with sales without one open handoff, or elsewhere with one")
                .isEmpty();
        assertThat(
                        rows(
                                "MATCH (h:Handoff)<-[:HANDED_OVER]-(c:Cycle) WHERE h.passedOn > COUNT { (c)-[:HANDED_OVER]->(b:Handoff WHERE b.breach IS NOT NULL) } RETURN h.id AS it"))
                .as("passed on without a breach")
                .isEmpty();
        Map<String, Object> now = new HashMap<>();
        nodes.run(
                        "MATCH (h:Handoff) WHERE h.breach IS NOT NULL RETURN h.id AS id, h.breach + ' ' + toString(h.breachedAt) AS breach",
                        Map.of())
                .forEach(row -> now.put((String) row.get("id"), row.get("breach")));
        assertThat(now).as("breaches are never taken back and never told again").containsAllEntriesOf(breaches);
        breaches = now;
    }

    private List<Map<String, Object>> rows(String cypher) {
        return nodes.run(cypher, Map.of("now", clock.instant().toString()));
    }

    private void ask(String document) {
        api.document(document)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).isEmpty());
    }
}
