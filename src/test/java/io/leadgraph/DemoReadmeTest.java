package io.leadgraph;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.leadgraph.support.DemoStory;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** What the demo's README says and its commands do, run in a shell as by somebody who has just cloned the project. */
@GraphTest
class DemoReadmeTest {
    private static final Pattern COMMANDS = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern QUESTION = Pattern.compile("`(\\{ person.*?})`", Pattern.DOTALL);
    private static final Pattern COUNT = Pattern.compile("(\\d+)\\s(accounts|people|campaigns|touches|deals)");

    @LocalServerPort
    int port;

    @Autowired
    HttpGraphQlTester api;

    @Autowired
    Driver driver;

    private Nodes nodes;

    @BeforeEach
    void needTheToolsThatTheReadmeNames() throws IOException {
        assumeTrue(shell("command -v curl && command -v jq").contains("jq"), "curl or jq is not installed here");
        nodes = new Nodes(driver);
    }

    @Test
    void everyStepSucceedsAndTellsTheStory() throws IOException {
        assertThat(load()).hasSameSizeAs(DemoStory.steps()).allSatisfy(DemoReadmeTest::assertAccepted);

        assertThat(counts())
                .hasSize(5)
                .isEqualTo(Map.of(
                        "accounts", nodes.count("Account"),
                        "people", nodes.count("Person"),
                        "campaigns", nodes.number("MATCH (c:Campaign) WHERE NOT c.evergreen RETURN count(c) AS n"),
                        "touches", nodes.count("Touch"),
                        "deals", nodes.count("Opportunity")));
    }

    @Test
    void sendingItAgainChangesNothing() throws IOException {
        load();
        List<?> before = everything();

        assertThat(load()).allSatisfy(DemoReadmeTest::assertAccepted);

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void theQuestionAfterItHasTheAnswerThatIsPromised() throws IOException {
        load();

        var answer = api.document(found(QUESTION)).execute();

        answer.path("person.name").entity(String.class).isEqualTo("Jonas Lind");
        answer.path("person.journey.nodes[*].kind")
                .entityList(String.class)
                .containsExactly(
                        "WEBINAR_ATTENDED",
                        "MEETING",
                        "EVENT_SCAN",
                        "WEBINAR_REGISTERED",
                        "EMAIL_CLICK",
                        "EMAIL_OPEN",
                        "EMAIL_SENT");
    }

    /** The answers to the steps, in order. */
    private List<JsonNode> load() throws IOException {
        String output = shell(found(COMMANDS).replace("localhost:8080", "localhost:" + port));
        try (MappingIterator<JsonNode> answers =
                JsonMapper.shared().readerFor(JsonNode.class).readValues(output)) {
            return answers.readAll();
        }
    }

    private static void assertAccepted(JsonNode answer) {
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        assertThat(answer.findValues("userErrors"))
                .as(answer.toString())
                .isNotEmpty()
                .allSatisfy(errors -> assertThat(errors).isEmpty());
    }

    private List<?> everything() {
        return nodes.run("""
                MATCH (n) WHERE NOT n:__Neo4jMigration
                RETURN labels(n) AS labels, properties(n) AS properties,
                  COLLECT { MATCH (n)-[r]->(m) WITH r, m ORDER BY elementId(r)
                    RETURN {type: type(r), to: elementId(m), properties: properties(r)} } AS edges
                ORDER BY elementId(n)""");
    }

    private static Map<String, Long> counts() throws IOException {
        return COUNT.matcher(readme())
                .results()
                .collect(toMap(count -> count.group(2), count -> Long.parseLong(count.group(1))));
    }

    /** What the script prints, complaints included. */
    private static String shell(String script) throws IOException {
        Process process =
                new ProcessBuilder("sh", "-c", script).redirectErrorStream(true).start();
        try (var output = process.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String found(Pattern pattern) throws IOException {
        return pattern.matcher(readme()).results().findFirst().orElseThrow().group(1);
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("graph-schema", "demo", "README.md"));
    }
}
