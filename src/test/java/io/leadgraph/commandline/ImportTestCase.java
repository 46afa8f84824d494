package io.leadgraph.commandline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small mapping of leads, a server that stands in, and no waiting. */
public abstract class ImportTestCase {
    public static final String LEADS = """
            files:
              leads:
                columns: [id, email]
            steps:
              - name: leads
                file: leads
                mutation: submitLeads
                fields:
                  source: { constant: FORM }
                  clientKey: { template: "lead:{id}" }
                  email: email
            """;

    @TempDir
    Path folder;

    final StubApi api = new StubApi();
    final List<Duration> pauses = new ArrayList<>();
    final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Path mapping;

    @BeforeEach
    void writeMapping() throws IOException {
        mapping = file("leads.yaml", LEADS);
    }

    @AfterEach
    void stop() {
        api.close();
    }

    Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    Path csv(String text) throws IOException {
        return file("leads.csv", text);
    }

    Path leads(int count) throws IOException {
        return csv(IntStream.rangeClosed(1, count)
                .mapToObj(i -> i + ",p" + i + "@acme.com")
                .collect(Collectors.joining("\n", "id,email\n", "\n")));
    }

    ImportSummary run(Path csv) {
        return run(csv, options -> options);
    }

    ImportSummary run(Path csv, UnaryOperator<ImportOptions> change) {
        return run(change.apply(ImportOptions.of(mapping.toString(), api.url(), csv)));
    }

    ImportSummary run(ImportOptions options) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new ImportRun(options, out, new LineProgress(out, Clock.systemUTC()), pauses::add).run();
    }

    List<String> refusedLines() throws IOException {
        return Files.readAllLines(folder.resolve("leads.refused.csv"));
    }

    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
