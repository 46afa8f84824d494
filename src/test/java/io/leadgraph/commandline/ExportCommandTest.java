package io.leadgraph.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code leadgraph export} against a server that stands in. */
class ExportCommandTest {
    private static final String ROWS = "id,name\r\n1,\"Ann\nMay\"\r\n2,Bob\r\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private HttpServer server;
    private int status = 200;
    private String body = ROWS;
    private long announced;
    private JsonNode asked = JsonMapper.shared().missingNode();
    private String accepted = "";

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/export", exchange -> {
            asked = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
            accepted = exchange.getRequestHeaders().getFirst("Accept");
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, announced == 0 ? bytes.length : announced);
            exchange.getResponseBody().write(bytes);
            exchange.getResponseBody().flush();
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aFileHoldsAllRowsAndTheErrorOutputSaysHowMany() throws IOException {
        assertThat(export(
                        "--operation",
                        "PeopleList",
                        "--variables",
                        "{\"first\": 5}",
                        "--format",
                        "csv",
                        "--output",
                        file()))
                .isZero();

        assertThat(Files.readString(Path.of(file()))).isEqualTo(ROWS);
        assertThat(files()).containsExactly("people.csv");
        assertThat(text(err)).contains("2 rows, ");
        assertThat(text(out)).isEmpty();
        assertThat(accepted).isEqualTo("text/csv");
        assertThat(asked.at("/query").asString()).contains("query PeopleList");
        assertThat(asked.at("/variables/first").asInt()).isEqualTo(5);
    }

    @Test
    void withoutAFileTheRowsGoToTheStandardOutput() throws IOException {
        body = "{\"name\":\"\\\"\"}\n{\"name\":\"b\"}\n";
        String operation = folder.resolve("mine.graphql").toString();
        Files.writeString(Path.of(operation), "{ people { nodes { name } } }");

        assertThat(export("--operation", operation, "--format", "NDJSON")).isZero();
        assertThat(text(out)).isEqualTo(body);
        assertThat(text(err)).contains("2 rows, ");
        assertThat(accepted).isEqualTo("application/x-ndjson");
        assertThat(asked.at("/query").asString()).isEqualTo("{ people { nodes { name } } }");
    }

    @Test
    void whatBreaksOffLeavesNothingThatLooksWholeAndAnEarlierFileAsItWas() throws IOException {
        announced = 10_000;
        assertThat(export("--operation", "PeopleList", "--format", "csv", "--output", file()))
                .isEqualTo(3);
        assertThat(files()).isEmpty();
        assertThat(text(err)).contains("leadgraph export: ", "broke off after ", "not whole");

        Files.writeString(Path.of(file()), "earlier");
        assertThat(export("--operation", "PeopleList", "--format", "csv", "--output", file()))
                .isEqualTo(3);
        assertThat(files()).containsExactly("people.csv");
        assertThat(Files.readString(Path.of(file()))).isEqualTo("earlier");
    }

    @Test
    void aRefusedOperationIsExitCodeTwoAndAServerThatDoesNotServeThree() throws IOException {
        body = "{\"errors\":[{\"message\":\"no connection\",\"extensions\":{\"code\":\"BAD_USER_INPUT\"}}]}";
        status = 400;
        assertThat(export("--operation", "SubmitLead", "--format", "csv", "--output", file()))
                .isEqualTo(2);
        assertThat(text(err)).contains("BAD_USER_INPUT: no connection");
        status = 503;
        assertThat(export("--operation", "PeopleList", "--format", "csv", "--output", file()))
                .isEqualTo(3);
        body = "<html>";
        status = 404;
        assertThat(export("--operation", "PeopleList", "--format", "csv", "--output", file()))
                .isEqualTo(3);
        assertThat(text(err)).contains("HTTP status 404");
        assertThat(files()).isEmpty();
    }

    @Test
    void aSampleValueIsAskedForAndNeverExported() throws IOException {
        assertThat(export("--operation", "CampaignTouches", "--format", "csv", "--output", file()))
                .isEqualTo(2);
        assertThat(text(err)).contains("CampaignTouches has only sample values of key: ", "--variables '{\"key\": …}'");
        assertThat(asked.isMissingNode()).isTrue();
        assertThat(files()).isEmpty();

        assertThat(export(
                        "--operation",
                        "CampaignTouches",
                        "--variables",
                        "{\"key\": \"fair\"}",
                        "--format",
                        "csv",
                        "--output",
                        file()))
                .isZero();
        assertThat(asked.at("/variables/key").asString()).isEqualTo("fair");
    }

    @Test
    void wrongUsageIsExitCodeTwoAndNothingIsSent() throws IOException {
        assertThat(export("--operation", "Nothing", "--format", "csv")).isEqualTo(2);
        assertThat(text(err)).contains("leadgraph export: no operation 'Nothing'");
        assertThat(export("--operation", "PeopleList", "--format", "xml")).isEqualTo(2);
        assertThat(export("--operation", "PeopleList")).isEqualTo(2);
        assertThat(export("--operation", "PeopleList", "--format", "csv", "--variables", "[1]"))
                .isEqualTo(2);
        assertThat(export("--operation", "PeopleList", "--format", "csv", "--variables", "{"))
                .isEqualTo(2);
        assertThat(export(
                        "--operation",
                        "PeopleList",
                        "--format",
                        "csv",
                        "--output",
                        folder.resolve("no/where").toString()))
                .isEqualTo(2);
        assertThat(asked.isMissingNode()).isTrue();
        assertThat(CommandTool.takes("export")).isTrue();
    }

    private int export(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "export", "--url", "http://127.0.0.1:" + server.getAddress().getPort() + "/graphql"));
        arguments.addAll(List.of(more));
        return CommandTool.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                arguments.toArray(String[]::new));
    }

    private String file() {
        return folder.resolve("people.csv").toString();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
