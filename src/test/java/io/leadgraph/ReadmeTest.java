package io.leadgraph;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the README shows is what the product does. */
@GraphTest
@OverBolt
class ReadmeTest {
    private static final Pattern QUESTION_AND_ANSWER =
            Pattern.compile("```sh\\n(curl .*?)```\\s*```json\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern EXPORT =
            Pattern.compile("```sh\\n(curl [^`]*/export [^`]*)```\\s*```csv\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile("http://localhost:8080(\\S+).*?-d '(.*?)'", Pattern.DOTALL);
    private static final Pattern SETTING =
            Pattern.compile("(?m)^\\| `((?:leadgraph|server|spring)[\\w.-]+)` \\| `?([^|`]*)`? \\|");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!http|#)([^)]+)\\)");

    @LocalServerPort
    int port;

    @Autowired
    Environment environment;

    @Test
    void everyQuestionGetsTheAnswerItShows() throws Exception {
        List<MatchResult> found =
                QUESTION_AND_ANSWER.matcher(readme()).results().toList();
        assertThat(found).isNotEmpty();
        for (MatchResult pair : found) {
            assertThat(withoutBookmark(answer(pair.group(1))))
                    .isEqualTo(JsonMapper.shared().readTree(pair.group(2)));
        }
    }

    @Test
    void theExportGivesTheTableItShowsAfterTheQuestion() throws Exception {
        for (MatchResult pair : QUESTION_AND_ANSWER.matcher(readme()).results().toList()) {
            answer(pair.group(1));
        }
        MatchResult export = EXPORT.matcher(readme()).results().toList().getFirst();
        assertThat(export.group(1)).contains("-H 'Accept: text/csv'");
        assertThat(answer(export.group(1), "text/csv").replace("\r\n", "\n")).isEqualTo(export.group(2));
    }

    @Test
    void everySettingIsOneOfTheProducts() throws IOException {
        List<MatchResult> settings = SETTING.matcher(readme()).results().toList();

        assertThat(settings).hasSizeGreaterThan(5);
        assertThat(settings.stream().map(row -> row.group(1)))
                .allSatisfy(name -> assertThat(defined(name)).as(name).isTrue());
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        assertThat(LINK.matcher(readme()).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    private JsonNode answer(String curl) throws Exception {
        return JsonMapper.shared().readTree(answer(curl, "application/json"));
    }

    private String answer(String curl, String accepted) throws Exception {
        var call = CALL.matcher(curl);
        assertThat(call.find()).as(curl).isTrue();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + call.group(1)))
                .header("Content-Type", "application/json")
                .header("Accept", accepted)
                .POST(BodyPublishers.ofString(call.group(2)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private static JsonNode withoutBookmark(JsonNode answer) {
        ((ObjectNode) answer).remove("extensions");
        return answer;
    }

    /** In the defaults file, or a component of the properties record. */
    private boolean defined(String name) {
        return name.startsWith("spring.neo4j.")
                || environment.containsProperty(name)
                || java.util.Arrays.stream(io.leadgraph.platform.graph.GraphProperties.class.getRecordComponents())
                        .anyMatch(part -> name.equals("leadgraph." + kebab(part.getName())));
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
