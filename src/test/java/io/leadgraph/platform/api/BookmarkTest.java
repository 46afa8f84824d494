package io.leadgraph.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@GraphTest
@OverBolt
class BookmarkTest {
    private static final String READ = "{ __typename }";
    private static final String WRITE =
            "mutation { submitLead(input: {source: FORM, email: \\\"jane.doe@acme.eu\\\"}) { replayed } }";

    @LocalServerPort
    int port;

    @Test
    void everyAnswerCarriesTheStateItWasMadeFrom() throws Exception {
        String written = bookmark(ask(WRITE, ""));

        assertThat(written).isNotBlank();
        assertThat(bookmark(ask(READ, ""))).isEqualTo(written);
        assertThat(bookmark(ask("{ noSuchField }", ""))).isEqualTo(written);
        assertThat(bookmark(ask(WRITE, ""))).isNotEqualTo(written);
    }

    @Test
    void aRequestMayAskForAStateItKnows() throws Exception {
        String written = bookmark(ask(WRITE, ""));

        JsonNode answer = ask(READ, written);

        assertThat(answer.has("errors")).isFalse();
        assertThat(answer.at("/data/__typename").asString()).isEqualTo("Query");
        assertThat(bookmark(answer)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "-1", "' OR 1=1", "123 123 nonsense", "12345678901234567890123", "\t x"})
    void whatNoAnswerEverCarriedIsRefusedAndHurtsNobody(String made) throws Exception {
        JsonNode answer = ask(READ, made);

        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.at("/errors/0/message").asString()).doesNotContain(made.strip());
        assertThat(ask(READ, "").has("errors")).isFalse();
    }

    /** A server may read them as bookmarks of no state at all. */
    @ParameterizedTest
    @ValueSource(strings = {"1e3", "FB:"})
    void whatMayNameNoStateIsRefusedOrMeansNothing(String empty) throws Exception {
        assertThat(ask(READ, empty).at("/errors/0/extensions/code").asString()).isIn("", "BAD_USER_INPUT");
        assertThat(ask(WRITE, "").has("errors")).isFalse();
    }

    @Test
    void anEndlessOneIsRefused() throws Exception {
        assertThat(ask(READ, "9".repeat(5_000)).at("/errors/0/extensions/code").asString())
                .isEqualTo("BAD_USER_INPUT");
    }

    private static String bookmark(JsonNode answer) {
        return answer.at("/extensions/bookmark").asString();
    }

    private JsonNode ask(String query, String bookmark) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\": \"" + query + "\"}"));
        if (!bookmark.isEmpty()) {
            request.header(AwaitInterceptor.HEADER, bookmark);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return JsonMapper.shared()
                    .readTree(client.send(request.build(), BodyHandlers.ofString())
                            .body());
        }
    }
}
