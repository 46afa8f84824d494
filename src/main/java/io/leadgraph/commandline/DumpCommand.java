package io.leadgraph.commandline;

import io.leadgraph.commandline.file.ImportFailed;
import io.leadgraph.commandline.send.GraphqlClient;
import io.leadgraph.commandline.send.RequestRefused;
import io.leadgraph.commandline.send.Retries;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** {@code leadgraph dump}: all facts of a store in one form, sorted. Holds all lines in memory, some 500 bytes a touch. */
@Command(
        name = "dump",
        description = {
            "Prints the facts of a running server, a line each, sorted, without ids, times of recording and recorded decisions:",
            "two stores with the same facts print the same bytes. For comparing, not for restoring."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all facts are printed",
            "2:wrong usage",
            "3:the server could not be reached or did not serve; run again"
        })
final class DumpCommand implements Callable<Integer> {
    private static final int AT_A_TIME = 500;
    private static final int RETRIES = 8;
    private static final String PAGE =
            "query ($after: ID, $first: Int!) { page: canonicalDump(after: $after, first: $first) { lines next } }";

    @Option(names = "--output", paramLabel = "FILE", description = "Where the lines go (default: standard output).")
    private @Nullable Path output;

    @Option(
            names = "--url",
            defaultValue = ImportOptions.DEFAULT_URL,
            description = "The GraphQL address (${DEFAULT-VALUE}).")
    private URI url = URI.create(ImportOptions.DEFAULT_URL);

    private final PrintStream out;
    private final PrintStream err;

    DumpCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        List<String> lines = lines();
        Collections.sort(lines);
        try (ExportTarget target = ExportTarget.of(output, out)) {
            for (String line : lines) {
                target.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            target.complete();
        }
        return ImportSummary.ALL_STORED;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        ExportProgress progress = new ExportProgress(err, Clock.systemUTC());
        try (GraphqlClient client = new GraphqlClient(url, new Retries(RETRIES, Thread::sleep, err::println))) {
            String next = read(client, null, lines);
            while (next != null) {
                progress.rows(lines.size());
                next = read(client, next, lines);
            }
        }
        return lines;
    }

    /** Where to go on, null at the end. */
    private @Nullable String read(GraphqlClient client, @Nullable String after, List<String> lines) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("after", after);
        variables.put("first", AT_A_TIME);
        try {
            JsonNode page = client.ask(PAGE, variables).path("page");
            page.path("lines").forEach(line -> lines.add(line.asString()));
            return page.path("next").isString() ? page.path("next").asString() : null;
        } catch (RequestRefused refused) {
            throw ImportFailed.server("%s refused (%s)".formatted(url, refused.getMessage()));
        }
    }
}
