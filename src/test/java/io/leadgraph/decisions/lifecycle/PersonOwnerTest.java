package io.leadgraph.decisions.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "Routing": who takes care of a person at any time, and since when the person is in their stage. */
@GraphTest
@OverBolt
class PersonOwnerTest {
    private static final Instant NOW = TestClock.START;
    private static final String ANN = "ann@firm.com";

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    TestClock clock;

    @Autowired
    CountingGraph graph;

    private LifecycleApi api;

    @BeforeEach
    void connect() {
        api = new LifecycleApi(tester);
    }

    @Test
    void itIsToWhomTheLastSubmissionWasRouted() {
        routedTo("nora");
        api.submit(ANN, NOW.minus(Duration.ofDays(3)), Map.of());
        assertCaredForBy("nora", null);

        routedTo("olga");
        api.submit(ANN, NOW.minus(Duration.ofDays(4)), Map.of());
        assertCaredForBy("nora", null);
        api.submit(ANN, NOW.minus(Duration.ofDays(2)), Map.of());
        assertCaredForBy("olga", null);

        tester.document("mutation { it: recordTouches(inputs: [{person: {email: \"" + ANN
                        + "\"}, kind: EMAIL_CLICK, direction: INBOUND}]) { results { userErrors { message } } } }")
                .execute()
                .path("it.results[*].userErrors[*]")
                .entityList(Object.class)
                .hasSize(0);
        assertCaredForBy("olga", null);
    }

    @Test
    void anOpenHandoffSaysOtherwiseAsLongAsItIsOpen() {
        routedTo("nora");
        api.submit(ANN, NOW.minus(Duration.ofDays(3)), Map.of());
        api.move("handOff", ANN, ", owner: \"rita\"");
        assertCaredForBy("rita", null);
        clock.advance(Duration.ofMinutes(1));
        api.move("handOff", ANN, ", queue: \"night\"");
        assertCaredForBy(null, "night");
        clock.advance(Duration.ofMinutes(1));
        api.move("recycle", ANN, ", reason: NOT_READY");
        assertCaredForBy("nora", null);
    }

    @Test
    void whoNeverSubmittedAnythingHasNobody() {
        sync(ANN);
        assertCaredForBy(null, null);
    }

    @Test
    void aStageBeginsWithTheMoveIntoIt() {
        api.submit(ANN, NOW.plus(Duration.ofHours(1)), Map.of());
        stageSince().matchesJsonStrictly("{\"stageSince\": null}");
        clock.advance(Duration.ofHours(2));
        stageSince().matchesJsonStrictly("{\"stageSince\": \"2026-06-15T13:00:00.000Z\"}");
        api.move("handOff", ANN, ", owner: \"rita\"");
        stageSince().matchesJsonStrictly("{\"stageSince\": \"2026-06-15T14:00:00.000Z\"}");
        clock.advance(Duration.ofMinutes(1));
        api.move("handOff", ANN, ", queue: \"night\"");
        stageSince().matchesJsonStrictly("{\"stageSince\": \"2026-06-15T14:00:00.000Z\"}");
    }

    @Test
    void aListTakesOneStatementForOwnersAndOneForStages() {
        IntStream.range(0, 20).forEach(i -> api.submit("p" + i + "@firm.com", NOW, Map.of()));
        graph.reset();
        tester.document("{ people(first: 20) { nodes { owner queue lifecycleStage stageSince } } }")
                .execute()
                .path("people.nodes[*].queue")
                .entityList(String.class)
                .satisfies(queues -> assertThat(queues).hasSize(20).containsOnly("inbound"));
        assertThat(graph.statements()).isEqualTo(3);
    }

    private void routedTo(String owner) {
        api.routing("rules: [{name: \"all\", to: {owner: \"" + owner + "\"}}]");
    }

    private void sync(String email) {
        tester.document("mutation { it: upsertPeople(inputs: [{emails: [\"" + email
                        + "\"]}]) { results { userErrors { message } } } }")
                .execute()
                .path("it.results[*].userErrors[*]")
                .entityList(Object.class)
                .hasSize(0);
    }

    private void assertCaredForBy(@Nullable String owner, @Nullable String queue) {
        Map<?, ?> person = tester.document("{ person(by: {email: \"" + ANN + "\"}) { owner queue } }")
                .execute()
                .path("person")
                .entity(Map.class)
                .get();
        assertThat((Object) person.get("owner")).isEqualTo(owner);
        assertThat((Object) person.get("queue")).isEqualTo(queue);
    }

    private GraphQlTester.Path stageSince() {
        return tester.document("{ person(by: {email: \"" + ANN + "\"}) { stageSince } }")
                .execute()
                .path("person");
    }
}
