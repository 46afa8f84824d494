package io.leadgraph.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.platform.common.Deadline;
import io.leadgraph.platform.graph.GraphUnavailableException;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.Cursor;
import io.leadgraph.platform.paging.PageRequest;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@ApiSlice
@Import(ApiTest.Fields.class)
@TestPropertySource(properties = {"leadgraph.limits.body=20KB", "leadgraph.limits.timeout=2s"})
class ApiTest {
    private static final String SECRET = "jane@secret.example";

    private Http http;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        http = new Http(port);
    }

    @Test
    void aFaultShowsNothingOfTheInsideButARequestId() {
        JsonNode answer = http.query("{ campaign(by: {key: \"fault\"}) { cost } }");

        JsonNode error = onlyError(answer, "INTERNAL");
        assertThat(error.at("/extensions/requestId").asString()).isNotBlank();
        assertThat(error.at("/path/0").asString()).isEqualTo("campaign");
        assertThat(answer.toString()).doesNotContain(SECRET, "Exception", "MATCH", "java", "io.leadgraph");
    }

    @Test
    void aDatabaseThatIsAwayIsUnavailableAndStaysUnnamed() {
        JsonNode answer = http.query("{ campaign(by: {key: \"away\"}) { cost } }");

        onlyError(answer, "UNAVAILABLE");
        assertThat(answer.toString()).doesNotContain(SECRET, "bolt");
    }

    @Test
    void aPageThatIsTooLargeIsBadInput() {
        JsonNode error = onlyError(http.query("{ people(first: 501) { totalCount } }"), "BAD_USER_INPUT");

        assertThat(error.get("message").asString()).contains("first");
        assertThat(error.at("/extensions/requestId").asString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ people(filter: {lastActivityFrom: \"2026-06-01T09:00:00\"}) { totalCount } }",
                "{ people(filter: {lastActivityFrom: 7}) { totalCount } }",
                "{ people(filter: {categories: [NO_SUCH]}) { totalCount } }",
                "{ person(by: {id: \"1\", email: \"a@b.eu\"}) { id } }",
                "{ person(by: {}) { id } }",
                "{ noSuchField }",
                "{ people(",
                "",
                "mutation { upsertCampaigns(inputs: [{key: \"a\", cost: 1e999999999}]) { userErrors { code } } }",
                "query A { people { totalCount } } query B { people { totalCount } }"
            })
    void whatGraphQlCannotReadIsBadInput(String query) {
        JsonNode answer = http.query(query);

        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.at("/errors/0/extensions/requestId").asString()).isNotBlank();
        assertThat(answer.has("data") && !answer.get("data").isNull()).isFalse();
        assertThat(answer.toString()).doesNotContain("java.", "graphql.", "Exception", "Value{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-01T09:00:00", "2026-06-01", "soon", ""})
    void aDateWithoutOffsetInAVariableFailsTheRequest(String given) {
        JsonNode answer = http.query(
                "query($at: DateTime) { people(filter: {lastActivityFrom: $at}) { totalCount } }", Map.of("at", given));

        JsonNode error = onlyError(answer, "BAD_USER_INPUT");
        assertThat(error.get("message").asString()).contains("RFC 3339 with an offset");
    }

    @Test
    void aValueOfTheWrongKindInAVariableDoesNotNameAJavaClass() {
        JsonNode answer =
                http.query("query($n: Int) { people(first: $n) { totalCount } }", Map.of("n", Map.of("a", 1)));

        assertThat(onlyError(answer, "BAD_USER_INPUT").get("message").asString())
                .doesNotContain("Map");
    }

    @Test
    void timesAndAmountsComeBackExactly() {
        String query = "query($at: DateTime!) { campaign(by: {key: \"exact\"}) { cost } "
                + "people(filter: {lastActivityFrom: $at}) { nodes { createdAt } } }";

        JsonNode answer = http.query(query, Map.of("at", "2026-06-01T11:00:00.5+02:00"));

        assertThat(answer.at("/data/people/nodes/0/createdAt").asString()).startsWith("2026-06-01T09:00:00.5");
        assertThat(answer.toString()).contains("12345678901234567890.12");
    }

    @Test
    void anOperationThatRunsTooLongIsEndedWithATypedError() {
        Fields.released = new CountDownLatch(1);
        try {
            JsonNode error = onlyError(http.query("{ campaign(by: {key: \"slow\"}) { cost } }"), "UNAVAILABLE");
            assertThat(error.get("message").asString()).contains("2000 ms");
        } finally {
            Fields.released.countDown();
        }
    }

    @Test
    void whatRunsForAnOperationKnowsItsDeadline() {
        http.query("{ campaign(by: {key: \"deadline\"}) { cost } }");

        assertThat(Fields.deadline.get()).isNotNull();
        assertThat(Fields.deadline.get().left(Clock.systemUTC())).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedWhetherItsLengthIsAnnouncedOrNot() {
        byte[] body = padded(20 * 1024 + 1);

        var announced = http.post("application/json", BodyPublishers.ofByteArray(body));
        var streamed = http.postStream(body);

        assertThat(List.of(announced, streamed)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(413);
            onlyError(Http.json(answer), "BAD_USER_INPUT");
        });
    }

    @Test
    void aBodyAtTheLimitIsAnsweredWhetherItsLengthIsAnnouncedOrNot() {
        byte[] body = padded(20 * 1024);

        var announced = http.post("application/json", BodyPublishers.ofByteArray(body));
        var streamed = http.postStream(body);

        assertThat(List.of(announced, streamed))
                .allSatisfy(answer -> assertThat(
                                Http.json(answer).at("/data/__typename").asString())
                        .isEqualTo("Query"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "7", "{\"query\": {}}", "{}", "\"\""})
    void aBodyThatIsNoGraphQlRequestIsBadInput(String body) {
        var answer = http.post("application/json", BodyPublishers.ofString(body));

        assertThat(answer.statusCode()).isEqualTo(400);
        onlyError(Http.json(answer), "BAD_USER_INPUT");
    }

    @Test
    void aRequestOfAnotherContentTypeIsRefused() {
        var answer = http.post("text/csv", BodyPublishers.ofString("a,b"));

        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void healthIsShownAndNothingElseOfTheInside() {
        assertThat(http.get("/actuator/health").body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("details");
        assertThat(http.get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(http.get("/nowhere").body()).doesNotContain("trace", "exception");
    }

    private static JsonNode onlyError(JsonNode answer, String code) {
        assertThat(answer.get("errors")).as("%s", answer).hasSize(1);
        JsonNode error = answer.at("/errors/0");
        assertThat(error.at("/extensions/code").asString()).isEqualTo(code);
        return error;
    }

    private static byte[] padded(int bytes) {
        String body = "{\"query\": \"{ __typename }\"}";
        return (body + " ".repeat(bytes - body.length())).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    @Controller
    static class Fields {
        static CountDownLatch released = new CountDownLatch(0);
        static final AtomicReference<Deadline> deadline = new AtomicReference<>();

        @QueryMapping
        Campaign campaign(@Argument Map<String, Object> by) throws InterruptedException {
            switch (String.valueOf(by.get("key"))) {
                case "fault" -> throw new IllegalStateException("MATCH (p:Person {email: '" + SECRET + "'})");
                case "away" -> throw new GraphUnavailableException("bolt://" + SECRET, new IllegalStateException());
                case "slow" -> released.await();
                default -> deadline.set(Deadline.current());
            }
            return new Campaign(new BigDecimal("12345678901234567890.12"));
        }

        @QueryMapping
        Connection<Person> people(PageRequest page, @Argument @Nullable Map<String, Object> filter) {
            Instant at = filter == null
                    ? Instant.EPOCH
                    : ((java.time.OffsetDateTime) filter.get("lastActivityFrom")).toInstant();
            return Connection.of(
                    page,
                    List.of(new Person("1", at)),
                    person -> new Cursor(person.createdAt().toString(), person.id()));
        }
    }

    record Campaign(BigDecimal cost) {}

    record Person(String id, Instant createdAt) {}
}
