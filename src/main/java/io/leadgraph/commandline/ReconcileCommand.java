package io.leadgraph.commandline;

import io.leadgraph.commandline.file.ImportFailed;
import io.leadgraph.commandline.file.NumberText;
import io.leadgraph.commandline.send.GraphqlClient;
import io.leadgraph.commandline.send.RequestRefused;
import io.leadgraph.commandline.send.Retries;
import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** {@code leadgraph reconcile}: what the server does every night, at once and with progress. */
@Command(
        name = "reconcile",
        description =
                "Counts the roll-ups of engagement again, from all touches, on a running server, and repairs what differs.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing differed",
            "1:something differed and was repaired, or would be with --dry-run",
            "2:wrong usage",
            "3:the server could not be reached or did not serve; run again"
        })
final class ReconcileCommand implements Callable<Integer> {
    private static final int AT_A_TIME = 2_000;
    private static final int RETRIES = 8;
    private static final String CHECK =
            "query ($after: ID, $first: Int!) { it: rollupDifferences(after: $after, first: $first) { identities next differences { year } } }";
    private static final String REPAIR =
            "mutation ($after: ID, $first: Int!) { it: reconcileRollups(after: $after, first: $first) { identities next differences { year } } }";

    @Option(names = "--dry-run", description = "Counts and repairs nothing.")
    private boolean dryRun;

    @Option(
            names = "--url",
            defaultValue = ImportOptions.DEFAULT_URL,
            description = "The GraphQL address (${DEFAULT-VALUE}).")
    private URI url = URI.create(ImportOptions.DEFAULT_URL);

    private final PrintStream out;
    private final PrintStream err;
    private long identities;
    private long differences;

    ReconcileCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        ExportProgress progress = new ExportProgress(err, Clock.systemUTC());
        Retries retries = new Retries(RETRIES, Thread::sleep, err::println);
        try (GraphqlClient client = new GraphqlClient(url, retries)) {
            String next = count(client, null);
            while (next != null) {
                progress.rows(identities);
                next = count(client, next);
            }
        }
        out.println("%s identities, %s roll-ups differed%s"
                .formatted(
                        NumberText.number(identities),
                        NumberText.number(differences),
                        differences > 0 && !dryRun ? " and were repaired" : ""));
        return differences == 0 ? ImportSummary.ALL_STORED : ImportSummary.SOME_REFUSED;
    }

    /** Where to go on, null at the end. */
    private @Nullable String count(GraphqlClient client, @Nullable String after) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("after", after);
        variables.put("first", AT_A_TIME);
        try {
            JsonNode found = client.ask(dryRun ? CHECK : REPAIR, variables).path("it");
            identities += found.path("identities").asLong();
            differences += found.path("differences").size();
            return found.path("next").isString() ? found.path("next").asString() : null;
        } catch (RequestRefused refused) {
            throw ImportFailed.server("%s refused (%s)".formatted(url, refused.getMessage()));
        }
    }
}
