package io.leadgraph.commandline;

import io.leadgraph.commandline.file.ImportFailed;
import io.leadgraph.commandline.file.NumberText;
import io.leadgraph.commandline.send.GraphqlClient;
import io.leadgraph.commandline.send.RequestRefused;
import io.leadgraph.commandline.send.Retries;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/**
 * {@code leadgraph duplicates}: what the server does every night, at once and with progress, and how good it is where the truth
 * is known.
 */
@Command(
        name = "duplicates",
        description = {
            "Looks for people who are known twice on a running server. With --gold, a file that says who is really who,",
            "it also tells precision and recall, of pairs of the file's rows."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all people were compared",
            "2:wrong usage",
            "3:the server could not be reached or did not serve; run again"
        })
final class DuplicatesCommand implements Callable<Integer> {
    private static final int AT_A_TIME = 1_000;
    private static final int RETRIES = 8;
    private static final String FIND =
            "mutation ($after: ID, $first: Int!) { it: findDuplicates(after: $after, first: $first) { people suggested merged next } }";

    @Option(
            names = "--url",
            defaultValue = ImportOptions.DEFAULT_URL,
            description = "The GraphQL address (${DEFAULT-VALUE}).")
    private URI url = URI.create(ImportOptions.DEFAULT_URL);

    @ArgGroup(exclusive = false)
    private @Nullable Gold gold;

    /** A file that says who is really who. */
    static final class Gold {
        @Option(
                names = "--gold",
                required = true,
                paramLabel = "FILE",
                description = "A CSV file with a row for each record.")
        Path file = Path.of("");

        @Option(names = "--system", defaultValue = "row", description = "System of the ids (${DEFAULT-VALUE}).")
        String system = "row";

        @Option(names = "--id-column", required = true, description = "Column with the external id of the record.")
        String idColumn = "";

        @Option(
                names = "--entity-column",
                required = true,
                description = "Column that is the same for records of one person.")
        String entityColumn = "";

        @Option(
                names = "--entity-pattern",
                defaultValue = ".*",
                description = "Regular expression of the part of that column that counts (${DEFAULT-VALUE}).")
        String entityPattern = ".*";
    }

    private final PrintStream out;
    private final PrintStream err;
    private long people;
    private long suggested;
    private long merged;

    DuplicatesCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        ExportProgress progress = new ExportProgress(err, Clock.systemUTC());
        try (GraphqlClient client = new GraphqlClient(url, new Retries(RETRIES, Thread::sleep, err::println))) {
            GoldPairs truth = gold == null ? null : GoldPairs.read(gold);
            Map<String, String> known = truth == null ? Map.of() : truth.people(client);
            long before;
            do {
                before = merged;
                people = 0;
                suggested = 0;
                findAll(client, progress);
                // who was merged has more to be compared by
            } while (merged > before);
            out.println("%s people, %s pairs suggested, %s merged"
                    .formatted(NumberText.number(people), NumberText.number(suggested), NumberText.number(merged)));
            if (truth != null) {
                truth.report(known, truth.people(client), Suggested.all(client), out);
            }
        } catch (RequestRefused refused) {
            throw ImportFailed.server("%s refused (%s)".formatted(url, refused.getMessage()));
        }
        return ImportSummary.ALL_STORED;
    }

    private void findAll(GraphqlClient client, ExportProgress progress) throws RequestRefused {
        String next = find(client, null);
        while (next != null) {
            progress.rows(people);
            next = find(client, next);
        }
    }

    /** Where to go on, null at the end. */
    private @Nullable String find(GraphqlClient client, @Nullable String after) throws RequestRefused {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("after", after);
        variables.put("first", AT_A_TIME);
        JsonNode found = client.ask(FIND, variables).path("it");
        people += found.path("people").asLong();
        suggested += found.path("suggested").asLong();
        merged += found.path("merged").asLong();
        return found.path("next").isString() ? found.path("next").asString() : null;
    }
}
