package io.leadgraph.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandToolTest extends ImportTestCase {
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    @Test
    void onlyCommandsAreTakenFromTheServer() {
        assertThat(List.of("import", "export", "reconcile", "dump", "duplicates"))
                .allMatch(CommandTool::takes);
        assertThat(CommandTool.takes("import", "x")).isTrue();
        assertThat(CommandTool.takes("--help")).isTrue();
        assertThat(CommandTool.takes("--server.port=9090")).isFalse();
        assertThat(CommandTool.takes()).isFalse();
    }

    @Test
    void allStoredIsExitCodeZeroWithASummary() throws IOException {
        assertThat(importing(leads(3).toString())).isZero();
        assertThat(printed()).contains("leads.csv: 3 rows", "NEW_PROSPECT 3");
    }

    @Test
    void aRefusedRowIsExitCodeOneAndGoesWhereItWasAskedTo() throws IOException {
        String place = folder.resolve("elsewhere.csv").toString();
        assertThat(importing(csv("id,email\n1\n").toString(), "--refused", place))
                .isEqualTo(1);
        assertThat(Files.readAllLines(folder.resolve("elsewhere.csv"))).hasSize(2);
    }

    @Test
    void severalFilesHaveTheirRefusedRowsInOneDirectory() throws IOException {
        String one = file("one.csv", "id,email\n1\n").toString();
        String two = file("two.csv", "id,email\n2\n").toString();
        assertThat(importing(one, two, "--refused", folder.resolve("bad").toString()))
                .isEqualTo(1);
        assertThat(folder.resolve("bad/one.refused.csv")).exists();
        assertThat(folder.resolve("bad/two.refused.csv")).exists();
    }

    @Test
    void wrongUsageMappingOrFileIsExitCodeTwo() throws IOException {
        assertThat(importing(folder.resolve("none.csv").toString())).isEqualTo(2);
        assertThat(complaints.toString(StandardCharsets.UTF_8)).contains("leadgraph import: none.csv: no such file");
        assertThat(importing()).isEqualTo(2);
        assertThat(importing(leads(1).toString(), "--batch", "1001")).isEqualTo(2);
        assertThat(importing(leads(1).toString(), "--batch", "many")).isEqualTo(2);
        assertThat(importing(leads(1).toString(), "--mapping", "none")).isEqualTo(2);
    }

    @Test
    void aServerOutOfReachIsExitCodeThree() throws IOException {
        String csv = leads(1).toString();
        api.close();
        assertThat(importing(csv, "--retries", "0")).isEqualTo(3);
    }

    @Test
    void helpAndVersionNeedNoServer() {
        assertThat(execute("--version")).isZero();
        assertThat(execute("import", "--help")).isZero();
        assertThat(printed()).contains("leadgraph ", "--dry-run", "Exit codes:");
    }

    @Test
    void onATerminalTheBarShowsTheCategories() throws IOException {
        assertThat(execute(
                        true,
                        "import",
                        "--mapping",
                        mapping.toString(),
                        "--url",
                        api.url().toString(),
                        leads(3).toString()))
                .isZero();
        assertThat(printed()).contains("3/3 rows", "NEW_PROSPECT 3");
    }

    private int importing(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("import", "--url", api.url().toString()));
        arguments.addAll(List.of(more));
        if (!arguments.contains("--mapping")) {
            arguments.addAll(List.of("--mapping", mapping.toString()));
        }
        return execute(arguments.toArray(String[]::new));
    }

    private int execute(String... arguments) {
        return execute(false, arguments);
    }

    private int execute(boolean terminal, String... arguments) {
        return CommandTool.run(
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new PrintStream(complaints, true, StandardCharsets.UTF_8),
                terminal,
                arguments);
    }
}
