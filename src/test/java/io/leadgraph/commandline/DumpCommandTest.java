package io.leadgraph.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.Dump;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.StoryQuestions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code leadgraph dump} against the running product and the demo story. */
@GraphTest
class DumpCommandTest {
    @LocalServerPort
    int port;

    @Autowired
    HttpGraphQlTester api;

    private String printed = "";

    @BeforeEach
    void story() {
        new StoryQuestions(api).tellTheStory();
    }

    @Test
    void everyLineIsPrintedInOrder() {
        assertThat(dump()).isZero();
        assertThat(printed.lines().toList()).isEqualTo(Dump.of(api));
    }

    @Test
    void aFileHasTheSameBytes(@TempDir Path folder) throws IOException {
        dump();
        String lines = printed;
        assertThat(dump("--output", folder.resolve("facts").toString())).isZero();
        assertThat(folder.resolve("facts")).hasContent(lines);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aWrongUsageIsExitCodeTwo() {
        assertThat(dump("--format", "csv")).isEqualTo(2);
    }

    @Test
    void aServerThatIsNotThereIsExitCodeThree() {
        assertThat(CommandTool.run(quiet(), quiet(), false, "dump", "--url", "http://localhost:1/graphql"))
                .isEqualTo(3);
    }

    private int dump(String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] arguments = Stream.concat(
                        Stream.of("dump", "--url", "http://localhost:" + port + "/graphql"), Stream.of(more))
                .toArray(String[]::new);
        int code = CommandTool.run(new PrintStream(out, true, StandardCharsets.UTF_8), quiet(), false, arguments);
        printed = out.toString(StandardCharsets.UTF_8);
        return code;
    }

    private static PrintStream quiet() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }
}
