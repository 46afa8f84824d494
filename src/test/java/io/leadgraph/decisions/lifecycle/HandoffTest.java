package io.leadgraph.decisions.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * {@code domain.md}, "Handoffs and promises" and "Breach": handoffs, the first human action, and what follows a breach.
 * Monday, 15 June 2026, 12:00 at UTC, is now.
 */
@GraphTest
@OverBolt
class HandoffTest {
    private static final Instant NOW = TestClock.START;
    private static final String ANN = "ann@firm.com";

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    TestClock clock;

    @Autowired
    Driver driver;

    private LifecycleApi api;

    @BeforeEach
    void annResponds() {
        api = new LifecycleApi(tester);
        api.routing("queues: [{key: \"inbound\", owners: [\"olga\", \"paul\"]}]");
        api.submit(ANN, NOW.minus(Duration.ofDays(10)), Map.of());
    }

    @Test
    void whoIsHandedOverHasAnOwnerAndAClock() {
        api.move("handOff", ANN, ", by: \"mia\"");

        assertThat(api.stage(ANN)).isEqualTo("SRL");
        api.handoffs(ANN).matchesJson("""
                        [{"owner": "olga", "queue": "inbound", "passedAt": "2026-06-15T12:00:00.000Z", "nurtureDays": 10.0,
                          "dueAt": "2026-06-16T12:00:00.000Z", "moveBy": "2026-06-22T12:00:00.000Z", "actedAt": null, "actedInTime": null,
                          "breach": null, "closedAt": null, "passedOn": 0, "policyVersion": 0}]""");
    }

    @Test
    void withoutAnyRuleTheDefaultQueueTakesWhoIsHandedOver() {
        api.routing("queues: null");
        tester.document("mutation { upsertPeople(inputs: [{emails: [\"syd@firm.com\"]}]) { results { created } } }")
                .execute();
        api.move("handOff", "syd@firm.com", "");
        api.handoffs("syd@firm.com").matchesJson("[{\"owner\": null, \"queue\": \"inbound\"}]");
    }

    @Test
    void anOwnerMayBeNamedAndAHandoffPassedOn() {
        api.move("handOff", ANN, ", owner: \"rita\"");
        clock.advance(Duration.ofMinutes(5));
        api.move("handOff", ANN, ", queue: \"inbound\"");

        api.handoffs(ANN).matchesJson("""
                        [{"owner": "rita", "queue": null, "closedAt": "2026-06-15T12:05:00.000Z", "outcome": "SRL"},
                         {"owner": "paul", "queue": "inbound", "closedAt": null, "passedOn": 0}]""");
        assertThat(api.moves(ANN)).containsExactly(">INQUIRY FIRST_RESPONSE", "INQUIRY>SRL");
    }

    @Test
    void theFirstHumanActionStopsTheClockInWhateverOrderActionsBecomeKnown() {
        api.action(ANN, "CALL", NOW.minus(Duration.ofHours(1)), ", by: \"olga\"");
        api.move("handOff", ANN, "");
        clock.advance(Duration.ofHours(8));
        api.action(ANN, "EMAIL_SENT", NOW.plus(Duration.ofMinutes(5)), ", by: \"olga\", automated: true");
        api.action(ANN, "EMAIL_SENT", NOW.plus(Duration.ofMinutes(6)), "");
        api.handoffs(ANN).matchesJson("[{\"actedAt\": null}]");

        api.action(ANN, "MEETING", NOW.plus(Duration.ofHours(3)), ", by: \"paul\"");
        api.handoffs(ANN)
                .matchesJson("[{\"actedBy\": \"paul\", \"actedKind\": \"MEETING\", \"minutesToEngage\": 180}]");
        api.action(ANN, "EMAIL_SENT", NOW.plus(Duration.ofHours(1)), ", by: \"olga\"");
        api.action(ANN, "CALL", NOW.plus(Duration.ofHours(2)), ", by: \"paul\"");

        api.handoffs(ANN).matchesJson("""
                        [{"actedAt": "2026-06-15T13:00:00.000Z", "actedBy": "olga", "actedKind": "EMAIL_SENT", "minutesToEngage": 60, "actedInTime": true,
                          "closedAt": null}]""");
    }

    @Test
    void anActionThatBecameKnownBeforeTheHandoffDidCountsFromIt() {
        clock.advance(Duration.ofHours(2));
        api.action(ANN, "CALL", NOW.plus(Duration.ofMinutes(30)), ", by: \"olga\"");
        api.action(ANN, "CALL", NOW.plus(Duration.ofMinutes(20)), "");
        api.action(ANN, "CALL", NOW.minus(Duration.ofMinutes(30)), ", by: \"olga\"");
        api.move("handOff", ANN, ", at: \"" + NOW + "\"");

        api.handoffs(ANN)
                .matchesJson("[{\"actedAt\": \"2026-06-15T12:20:00.000Z\", \"actedBy\": null, \"actedInTime\": true}]");
    }

    @Test
    void aTouchRecordedAsAnyOtherIsAnActionTooAndWhatThePersonDoesIsNone() {
        api.move("handOff", ANN, "");
        clock.advance(Duration.ofHours(1));
        touch("CALL", "INBOUND", "by: \"olga\"");
        api.handoffs(ANN).matchesJson("[{\"actedAt\": null}]");
        touch("CALL", "OUTBOUND", "");
        api.handoffs(ANN).matchesJson("[{\"actedAt\": \"2026-06-15T13:00:00.000Z\", \"actedKind\": \"CALL\"}]");
    }

    @Test
    void whoIsNotActedOnInTimeIsPassedOnOnceAndThenRecycled() {
        api.move("handOff", ANN, "");
        clock.set(Instant.parse("2026-06-16T11:59:59Z"));
        api.sweep().matchesJson("{\"breaches\": 0, \"stagnant\": 0}");
        clock.set(Instant.parse("2026-06-16T12:00:30Z"));
        api.sweep().matchesJson("{\"breaches\": 1, \"stagnant\": 0}");
        api.sweep().matchesJson("{\"breaches\": 0, \"stagnant\": 0}");
        api.handoffs(ANN).matchesJson("""
                        [{"owner": "olga", "breach": "NOT_ACTED", "breachedAt": "2026-06-16T12:00:00.000Z", "closedAt": "2026-06-16T12:00:30.000Z",
                          "outcome": "SRL", "actedInTime": false},
                         {"owner": "paul", "passedAt": "2026-06-16T12:00:30.000Z", "passedOn": 1, "breach": null}]""");

        clock.set(Instant.parse("2026-06-18T12:00:00Z"));
        api.sweep().matchesJson("{\"breaches\": 1}");
        assertThat(api.stage(ANN)).isEqualTo("RECYCLED");
        assertThat(api.moves(ANN)).last().isEqualTo("SRL>RECYCLED NOT_ACTED TIMEOUT");
        api.handoffs(ANN).matchesJson("[{}, {\"breach\": \"NOT_ACTED\", \"outcome\": \"RECYCLED\"}]");
        api.person(ANN, "leads { open }", "leads").matchesJson("[{\"open\": true}]");
    }

    @Test
    void anActionInTimeThatBecomesKnownAfterTheBreachShowsAndTheBreachStays() {
        api.move("handOff", ANN, "");
        clock.set(Instant.parse("2026-06-17T09:00:00Z"));
        api.sweep().matchesJson("{\"breaches\": 1}");
        api.action(ANN, "CALL", NOW.plus(Duration.ofHours(1)), ", by: \"olga\"");

        api.handoffs(ANN).matchesJson("""
                        [{"owner": "olga", "breach": "NOT_ACTED", "actedBy": "olga", "actedInTime": true}, {"owner": "paul", "actedAt": null}]""");
    }

    @Test
    void whoActsLateKeepsTheLeadAndTheBreachIsNoted() {
        api.move("handOff", ANN, "");
        clock.set(Instant.parse("2026-06-16T15:00:00Z"));
        api.action(ANN, "CALL", Instant.parse("2026-06-16T14:00:00Z"), ", by: \"olga\"");
        api.sweep().matchesJson("{\"breaches\": 1}");
        api.handoffs(ANN)
                .matchesJson(
                        "[{\"owner\": \"olga\", \"breach\": \"NOT_ACTED\", \"actedInTime\": false, \"closedAt\": null}]");
    }

    @Test
    void whoIsActedOnAndNotMovedForwardIsRecycled() {
        api.move("handOff", ANN, "");
        clock.advance(Duration.ofHours(1));
        api.action(ANN, "CALL", clock.instant(), ", by: \"olga\"");
        clock.set(Instant.parse("2026-06-22T11:00:00Z"));
        api.sweep().matchesJson("{\"breaches\": 0}");
        clock.set(Instant.parse("2026-06-22T12:00:00Z"));
        api.sweep().matchesJson("{\"breaches\": 1}");

        assertThat(api.moves(ANN)).last().isEqualTo("SRL>RECYCLED NOT_MOVED TIMEOUT");
        api.handoffs(ANN).matchesJson("[{\"breach\": \"NOT_MOVED\", \"outcome\": \"RECYCLED\"}]");
        assertThat(refusal("handOff", ANN, "")).isEqualTo("NOT_ALLOWED at");
        clock.advance(Duration.ofDays(31));
        api.move("handOff", ANN, "");
    }

    @Test
    void whoIsMovedForwardIsNoMoreLookedAt() {
        api.move("handOff", ANN, "");
        api.move("changeLifecycleStage", ANN, ", to: ACCEPTED, by: \"olga\"");
        clock.advance(Duration.ofDays(30));
        api.sweep().matchesJson("{\"breaches\": 0}");
        api.handoffs(ANN).matchesJson("[{\"outcome\": \"ACCEPTED\", \"breach\": null}]");
        assertThat(refusal("handOff", ANN, "")).isEqualTo("NOT_ALLOWED person");
        assertThat(refusal("rejectHandoff", ANN, "")).isEqualTo("NOT_FOUND person");
    }

    @Test
    void whatIsRejectedIsABreachAndRecycledUnlessThePolicySaysOtherwise() {
        api.move("handOff", ANN, "");
        api.move("rejectHandoff", ANN, ", reason: NOT_READY, by: \"olga\", note: \"no budget\"");
        assertThat(api.moves(ANN)).last().isEqualTo("SRL>RECYCLED MOVED_BACK NOT_READY by olga");
        api.handoffs(ANN).matchesJson("[{\"breach\": \"MOVED_BACK\", \"outcome\": \"RECYCLED\"}]");

        api.policy("handoff: {movedBack: NOTE}, recycling: {restDays: 0}");
        api.submit("bob@firm.com", NOW, Map.of());
        api.move("handOff", "bob@firm.com", "");
        api.move("rejectHandoff", "bob@firm.com", "");
        assertThat(api.stage("bob@firm.com")).isEqualTo("MQL");

        api.policy("handoff: {movedBack: REASSIGN, reassignTo: \"night\"}");
        api.move("handOff", "bob@firm.com", "");
        api.move("changeLifecycleStage", "bob@firm.com", ", to: INQUIRY, by: \"olga\", note: \"not mine\"");
        assertThat(api.stage("bob@firm.com")).isEqualTo("SRL");
        api.handoffs("bob@firm.com")
                .matchesJson(
                        "[{}, {\"breach\": \"MOVED_BACK\"}, {\"queue\": \"night\", \"passedOn\": 1, \"breach\": null}]");
    }

    @Test
    void whoTurnsOutNotToBeApplicableIsNobodysLeadAnyMore() {
        api.move("handOff", ANN, "");
        tester.document(
                        "mutation { overrideRelationship(input: {target: {person: {email: \"" + ANN
                                + "\"}}, relationship: NOT_APPLICABLE, from: \"2020-01-01\", note: \"n\", by: \"b\"}) { userErrors { code } } }")
                .execute();
        api.submit(ANN, NOW, Map.of());
        assertThat(api.stage(ANN)).isEqualTo("OUTSIDE");
        api.handoffs(ANN).matchesJson("[{\"outcome\": \"OUTSIDE\"}]");
        clock.advance(Duration.ofDays(30));
        api.sweep().matchesJson("{\"breaches\": 0}");
        assertThat(refusal("handOff", ANN, "")).isEqualTo("NOT_ALLOWED person");
    }

    @Test
    void aCallFromALogThatIsImportedLaterStopsTheClock() {
        api.move("handOff", ANN, "");
        clock.advance(Duration.ofHours(3));
        tester.document(
                        "mutation { it: backfillTouches(inputs: [{sourceSystem: \"pbx\", clientKey: \"1\", occurredAt: \"2026-06-15T12:30:00Z\", "
                                + "evidence: PHONE_LOG, kind: CALL, direction: OUTBOUND, email: \"" + ANN
                                + "\"}]) { results { userErrors { message } } }}")
                .execute()
                .path("it.results[*].userErrors[*]")
                .entityList(Object.class)
                .hasSize(0);
        api.handoffs(ANN).matchesJson("[{\"actedKind\": \"CALL\", \"minutesToEngage\": 30}]");
    }

    @Test
    void aHandoffThatCannotBeLookedAfterHoldsUpNoOther() {
        api.submit("bob@firm.com", NOW, Map.of());
        api.submit("cyd@firm.com", NOW, Map.of());
        for (String who : new String[] {ANN, "bob@firm.com", "cyd@firm.com"}) {
            api.move("handOff", who, ", owner: \"" + who.charAt(0) + "\"");
        }
        new Nodes(driver).run("MATCH (h:Handoff {owner: 'b'}) SET h.policyVersion = 'broken'");
        clock.advance(Duration.ofDays(2));
        api.sweep().matchesJson("{\"breaches\": 2}");
        new Nodes(driver).run("MATCH (h:Handoff {owner: 'b'}) SET h.policyVersion = 0");
        api.sweep().matchesJson("{\"breaches\": 1}");
    }

    @Test
    void handoffsAreListedAsTheyAreDue() {
        for (String who : new String[] {"a", "b", "c", "d"}) {
            api.submit(who + "@firm.com", NOW, Map.of());
        }
        api.move("handOff", "b@firm.com", ", owner: \"rita\"");
        clock.advance(Duration.ofMinutes(10));
        api.move("handOff", "a@firm.com", ", owner: \"rita\"");
        clock.advance(Duration.ofMinutes(10));
        api.move("handOff", "c@firm.com", ", queue: \"night\"");
        clock.advance(Duration.ofMinutes(10));
        api.move("handOff", "d@firm.com", ", queue: \"night\"");
        api.move("disqualify", "d@firm.com", "");
        api.action("a@firm.com", "CALL", clock.instant(), ", by: \"rita\"");

        assertThat(listed("")).containsExactly("b", "a", "c", "d");
        assertThat(listed("open: true")).containsExactly("b", "a", "c");
        tester.document("{ handoffs(last: 1, filter: {open: true}) { nodes { person { emails { address } } } } }")
                .execute()
                .path("handoffs.nodes[*].person.emails[0].address")
                .entityList(String.class)
                .containsExactly("c@firm.com");
        assertThat(listed("open: false")).containsExactly("d");
        assertThat(listed("open: true, owner: \"rita\"")).containsExactly("b", "a");
        assertThat(listed("queue: \"night\"")).containsExactly("c", "d");
        List<String> due = List.copyOf(tester.document("{ handoffs(direction: DESC) { nodes { dueAt } } }")
                .execute()
                .path("handoffs.nodes[*].dueAt")
                .entityList(String.class)
                .get());
        assertThat(due).isSortedAccordingTo(Comparator.reverseOrder()).hasSize(4);
        assertThat(listed("dueFrom: \"" + due.get(2) + "\", dueTo: \"" + due.get(0) + "\""))
                .containsExactly("a", "c");
        assertThat(listed("passedTo: \"2000-01-01T00:00:00Z\"")).isEmpty();
        assertThat(listed("passedFrom: \"2000-01-01T00:00:00Z\"")).hasSize(4);
        assertCounted("open: true", 3);
        assertCounted("open: true, queue: \"night\"", 1);
        assertCounted("overdue: true", 0);
        assertCounted("open: false", null);
        assertThat(listed("overdue: true")).isEmpty();
        clock.set(Instant.parse("2026-06-16T12:05:00Z"));
        assertThat(listed("overdue: true")).containsExactly("b");
        assertThat(listed("dueWithinMinutes: 20, open: true")).containsExactly("c");
        assertThat(listed("dueWithinMinutes: 20")).containsExactly("c");
        tester.document("{ handoffs(filter: {overdue: true, open: false}) { nodes { id } } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors.getFirst().getMessage()).contains("leave open out"));
        api.sweep().matchesJson("{\"breaches\": 1}");
        assertThat(listed("breaches: [NOT_ACTED]")).containsExactly("b");

        tester.document(
                        "{ handoffs(last: 2, filter: {open: false}) { nodes { person { emails { address } } } pageInfo { hasPreviousPage } } }")
                .execute()
                .path("handoffs")
                .matchesJson("{\"pageInfo\": {\"hasPreviousPage\": false}}");
    }

    private void assertCounted(String filter, @Nullable Integer total) {
        var count = tester.document("{ handoffs(first: 1, filter: {" + filter + "}) { totalCount } }")
                .execute()
                .path("handoffs.totalCount");
        if (total == null) {
            count.valueIsNull();
        } else {
            count.entity(Integer.class).isEqualTo(total);
        }
    }

    private List<String> listed(String filter) {
        return tester
                .document("{ handoffs(filter: {" + filter + "}) { nodes { person { emails { address } } } } }")
                .execute()
                .path("handoffs.nodes[*].person.emails[0].address")
                .entityList(String.class)
                .get()
                .stream()
                .map(address -> address.substring(0, 1))
                .toList();
    }

    private String refusal(String mutation, String email, String fields) {
        var error = api.moved(mutation, email, fields).path("it.userErrors[0]");
        error.matchesJson("{}");
        return error.entity(Map.class).get().get("code") + " "
                + ((java.util.List<?>) error.entity(Map.class).get().get("field")).get(1);
    }

    private void touch(String kind, String direction, String fields) {
        tester.document("mutation { it: recordTouches(inputs: [{person: {email: \"" + ANN + "\"}, kind: " + kind
                        + ", direction: " + direction + " " + fields + "}]) { results { userErrors { message } } } }")
                .execute()
                .path("it.results[*].userErrors[*]")
                .entityList(Object.class)
                .hasSize(0);
    }
}
