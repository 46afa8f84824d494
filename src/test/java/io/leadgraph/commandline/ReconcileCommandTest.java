package io.leadgraph.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.StoryQuestions;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code leadgraph reconcile} against the running product and the demo story, of eight people. */
@GraphTest
@OverBolt
class ReconcileCommandTest {
    @LocalServerPort
    int port;

    @Autowired
    HttpGraphQlTester api;

    @Autowired
    Driver driver;

    private String printed = "";

    @BeforeEach
    void story() {
        new StoryQuestions(api).tellTheStory();
    }

    @Test
    void whatNobodySpoiltDoesNotDiffer() {
        assertThat(reconcile()).isZero();
        assertThat(printed).contains("8 identities, 0 roll-ups differed");
    }

    @Test
    void whatWasSpoiltIsFoundByADryRunAndThenRepaired() {
        new Nodes(driver).run("MATCH (y:TouchYear) WITH y ORDER BY y.key LIMIT 2 SET y.points = [], y.products = []");

        assertThat(reconcile("--dry-run")).isEqualTo(1);
        assertThat(printed).contains("2 roll-ups differed").doesNotContain("repaired");
        assertThat(reconcile()).isEqualTo(1);
        assertThat(printed).contains("2 roll-ups differed and were repaired");
        assertThat(reconcile()).isZero();
    }

    @Test
    void aWrongUsageIsExitCodeTwo() {
        assertThat(reconcile("--repair")).isEqualTo(2);
    }

    private int reconcile(String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        String[] arguments = Stream.concat(
                        Stream.of("reconcile", "--url", "http://localhost:" + port + "/graphql"), Stream.of(more))
                .toArray(String[]::new);
        int code = CommandTool.run(print, print, false, arguments);
        printed = out.toString(StandardCharsets.UTF_8);
        return code;
    }
}
