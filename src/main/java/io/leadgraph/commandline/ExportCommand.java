package io.leadgraph.commandline;

import io.leadgraph.commandline.file.ImportFailed;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code leadgraph export}: options in, exit code out. */
@Command(
        name = "export",
        description = {
            "Exports the list that a GraphQL operation selects, whole, from a running server.",
            "A file has its name only once it is complete."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnExecutionException = ImportFailed.WRONG_INPUT,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all rows are exported",
            "2:wrong usage, operation or variables; nothing was exported",
            "3:the server could not be reached, did not serve or broke off; run again"
        })
final class ExportCommand implements Callable<Integer> {
    @Option(
            names = "--operation",
            required = true,
            paramLabel = "NAME|FILE",
            description = "An operation that comes with the program, such as PeopleList, or a file with one query.")
    private String operation = "";

    @Option(
            names = "--variables",
            defaultValue = "{}",
            paramLabel = "JSON",
            description =
                    "The operation's variables (${DEFAULT-VALUE}); those with only a sample value have to be given.")
    private String variables = "{}";

    @Option(names = "--format", required = true, description = "One of ${COMPLETION-CANDIDATES}.")
    private ExportForm format = ExportForm.NDJSON;

    @Option(names = "--output", paramLabel = "FILE", description = "Where the rows go (default: standard output).")
    private @Nullable Path output;

    @Option(
            names = "--url",
            defaultValue = ImportOptions.DEFAULT_URL,
            description = "The GraphQL address (${DEFAULT-VALUE}); the export's is beside it.")
    private URI url = URI.create(ImportOptions.DEFAULT_URL);

    private final PrintStream out;
    private final PrintStream err;

    ExportCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        ExportOptions options = ExportOptions.of(operation, variables, format, url);
        new ExportRun(options, new ExportProgress(err, Clock.systemUTC())).run(ExportTarget.of(output, out));
        return ImportSummary.ALL_STORED;
    }
}
