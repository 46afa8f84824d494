package io.leadgraph.answers.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Paging a journey into which eight clients write. */
@GraphTest
class StableJourneyTest {
    private static final Instant MAY = Instant.parse("2026-05-01T09:00:00Z");
    private static final int WRITERS = 8;
    private static final int CALLS = 4;

    @Autowired
    HttpGraphQlTester api;

    @Test
    void aClientSeesEveryTouchThatWasThereOnceAndInOrderWhileOthersWrite() throws Exception {
        people();
        record(
                0,
                IntStream.range(0, 120)
                        .mapToObj(i -> MAY.plus(Duration.ofMinutes(i / 3)))
                        .toList());
        List<String> before = walk("first", "OLDEST_FIRST");
        assertThat(before).hasSize(120);

        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<? extends Future<?>> running = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> writers.submit(() -> write(writer)))
                    .toList();
            do {
                assertSeen(walk("first", "OLDEST_FIRST"), before);
                assertSeen(walk("last", "OLDEST_FIRST"), before);
                assertSeen(walk("first", "NEWEST_FIRST").reversed(), before);
                assertSeen(walk("last", "NEWEST_FIRST").reversed(), before);
            } while (!running.stream().allMatch(Future::isDone));
            for (Future<?> writer : running) {
                writer.get();
            }
        }

        assertThat(walk("first", "OLDEST_FIRST")).hasSize(120 + WRITERS * CALLS * 5);
    }

    private static void assertSeen(List<String> seen, List<String> before) {
        Set<String> there = new HashSet<>(before);
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen.stream().filter(there::contains)).containsExactlyElementsOf(before);
    }

    /** Before, between, at the instants of, and after what is there. */
    private void write(int writer) {
        for (int call = 0; call < CALLS; call++) {
            int step = writer * CALLS + call;
            record(
                    writer,
                    IntStream.range(0, 5)
                            .mapToObj(i -> MAY.plusSeconds((step * 5L + i) * 17 - 600))
                            .toList());
        }
    }

    private List<String> walk(String size, String order) {
        return Walks.pages(api, "campaign(by: {key: \"webinar\"})", "touches", size, order, 40);
    }

    private void people() {
        List<Map<String, Object>> people = IntStream.range(0, WRITERS)
                .mapToObj(i -> Map.<String, Object>of("emails", List.of(email(i)), "lastName", "Ray" + i))
                .toList();
        api.document("""
                        mutation People($people: [PersonInput!]!) {
                          upsertCampaigns(inputs: [{key: "webinar", name: "Webinar", kind: WEBINAR}]) { userErrors { message } }
                          upsertPeople(inputs: $people) { results { userErrors { message } } userErrors { message } } }""").variable("people", people).executeAndVerify();
    }

    private void record(int person, List<Instant> times) {
        List<Map<String, Object>> touches = times.stream()
                .map(time -> Map.<String, Object>of(
                        "person", Map.of("email", email(person)),
                        "campaignKey", "webinar",
                        "kind", "CALL",
                        "direction", "INBOUND",
                        "occurredAt", time.toString()))
                .toList();
        api.document("""
                        mutation Record($touches: [RecordTouchInput!]!) {
                          recordTouches(inputs: $touches) { results { touch { id } userErrors { message } } userErrors { message } } }""")
                .variable("touches", touches)
                .execute()
                .path("recordTouches.results[*].touch.id")
                .entityList(String.class)
                .hasSize(times.size());
    }

    private static String email(int person) {
        return "ray" + person + "@acme.com";
    }
}
