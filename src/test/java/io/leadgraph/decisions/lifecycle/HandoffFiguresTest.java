package io.leadgraph.decisions.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * {@code domain.md}, "Handoffs and promises": what a handoff shows of its clock, in the working time that was promised, and
 * of which account it was. Monday, 15 June 2026, 12:00 at UTC, is now; work ends at 17:00.
 */
@GraphTest
@OverBolt
class HandoffFiguresTest {
    private static final Instant NOW = TestClock.START;
    private static final String ANN = "ann@firm.com";
    private static final String FIGURES = "overdueMinutes minutesToEngage workingMinutesToEngage";

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    TestClock clock;

    @Autowired
    CountingGraph graph;

    private LifecycleApi api;

    @BeforeEach
    void annIsHandedOver() {
        api = new LifecycleApi(tester);
        api.submit(ANN, NOW.minus(Duration.ofDays(10)), Map.of());
        api.move("handOff", ANN, ", owner: \"olga\"");
    }

    @Test
    void nothingIsOverdueBeforeItIsDueOrOnceSomebodyHasActed() {
        figures(null, null, null);
        clock.set(Instant.parse("2026-06-16T12:00:00Z"));
        figures(null, null, null);
        clock.set(Instant.parse("2026-06-16T12:01:30Z"));
        figures(1, null, null);
        clock.set(Instant.parse("2026-06-17T10:00:00Z"));
        figures(5 * 60 + 60, null, null);

        api.action(ANN, "CALL", Instant.parse("2026-06-17T09:30:00Z"), ", by: \"olga\"");
        figures(null, 45 * 60 + 30, 5 * 60 + 8 * 60 + 30);
    }

    @Test
    void aHandoffThatIsClosedIsNotOverdue() {
        clock.set(Instant.parse("2026-06-17T10:00:00Z"));
        api.move("changeLifecycleStage", ANN, ", to: ACCEPTED, by: \"olga\"");
        figures(null, null, null);
    }

    @Test
    void theCalendarIsThatOfThePolicyThatSetTheTimes() {
        api.policy(
                "calendar: {hours: [{day: MONDAY, from: \"12:00\", to: \"13:00\"}]}, handoff: {actWithinMinutes: 30}");
        handOver("bob@firm.com");
        api.policy("calendar: {hours: [{day: MONDAY, from: \"12:00\", to: \"14:00\"}]}");
        handOver("cyd@firm.com");
        clock.set(Instant.parse("2026-06-17T10:00:00Z"));

        graph.reset();
        tester.document("{ handoffs { nodes { dueAt policyVersion overdueMinutes } } }")
                .execute()
                .path("handoffs.nodes")
                .matchesJson("""
                        [{"dueAt": "2026-06-15T12:30:00.000Z", "policyVersion": 1, "overdueMinutes": 30},
                         {"dueAt": "2026-06-15T12:30:00.000Z", "policyVersion": 2, "overdueMinutes": 90},
                         {"dueAt": "2026-06-16T12:00:00.000Z", "policyVersion": 0, "overdueMinutes": 360}]""");
        assertThat(graph.statements())
                .as("handoffs, and at once what policies were before")
                .isEqualTo(2);
    }

    @Test
    void itShowsForWhichAccountThePersonWorkedThen() {
        api.submit("dan@gmail.com", NOW, Map.of());
        clock.advance(Duration.ofMinutes(1));
        api.move("handOff", "dan@gmail.com", "");
        tester.document(
                        "mutation { a: upsertAccounts(inputs: [{key: \"next\", name: \"Next\"}]) { userErrors { code } } "
                                + "it: upsertPeople(inputs: [{emails: [\"" + ANN
                                + "\"], affiliation: {accountKey: \"next\", from: \"2026-06-16\"}}]) { results { userErrors { message } } } }")
                .execute()
                .path("it.results[*].userErrors[*]")
                .entityList(Object.class)
                .hasSize(0);
        clock.set(Instant.parse("2026-06-16T00:00:00Z"));

        graph.reset();
        tester.document("{ handoffs { nodes { account { key } person { account { key } } } } }")
                .execute()
                .path("handoffs.nodes")
                .matchesJsonStrictly("""
                        [{"account": {"key": "domain:firm.com"}, "person": {"account": {"key": "next"}}},
                         {"account": null, "person": {"account": null}}]""");
        assertThat(graph.statements())
                .as("handoffs, accounts then, people, accounts now")
                .isEqualTo(4);
    }

    private void handOver(String email) {
        api.submit(email, NOW, Map.of());
        api.move("handOff", email, ", owner: \"olga\"");
    }

    private void figures(@Nullable Integer overdue, @Nullable Integer toEngage, @Nullable Integer workingToEngage) {
        GraphQlTester.Path handoff =
                api.person(ANN, "cycles { handoffs { " + FIGURES + " } }", "cycles[0].handoffs[0]");
        handoff.matchesJsonStrictly("{\"overdueMinutes\": %s, \"minutesToEngage\": %s, \"workingMinutesToEngage\": %s}"
                .formatted(overdue, toEngage, workingToEngage));
    }
}
