package io.leadgraph.commandline;

import io.leadgraph.commandline.file.ImportFailed;
import io.leadgraph.commandline.send.Progress;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leadgraph import}: options in, exit code out. */
@Command(
        name = "import",
        description = {
            "Imports CSV files by a mapping, through the GraphQL API of a running server.",
            "Safe to stop and to run again: what is stored already is not stored twice."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnExecutionException = ImportFailed.WRONG_INPUT,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all rows are stored",
            "1:some rows were refused; see the .refused.csv file",
            "2:wrong usage, mapping or file; nothing was sent",
            "3:the server could not be reached or did not serve; run again to go on"
        })
final class ImportCommand implements Callable<Integer> {
    @Option(
            names = "--mapping",
            required = true,
            paramLabel = "NAME|FILE",
            description = "A mapping that comes with the program (olist, maven-crm), or a mapping file.")
    private String mapping = "";

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE.csv",
            description = "The files, in any order; known by their columns.")
    private List<Path> files = List.of();

    @Option(
            names = "--url",
            defaultValue = ImportOptions.DEFAULT_URL,
            description = "The GraphQL address (${DEFAULT-VALUE}).")
    private URI url = URI.create(ImportOptions.DEFAULT_URL);

    @Option(names = "--dry-run", description = "Check everything and classify leads, but store nothing.")
    private boolean dryRun;

    @Option(names = "--batch", defaultValue = "500", description = "Rows in a request, up to 1000 (${DEFAULT-VALUE}).")
    private int batch;

    @Option(
            names = "--refused",
            paramLabel = "FILE",
            description =
                    "Where refused rows go; with several files a directory (default: FILE.refused.csv beside each).")
    private @Nullable Path refused;

    @Option(
            names = "--concurrency",
            defaultValue = "1",
            description = "Requests at once; above 1, rows are not taken in order (${DEFAULT-VALUE}).")
    private int concurrency;

    @Option(names = "--charset", defaultValue = "UTF-8", description = "Encoding of the files (${DEFAULT-VALUE}).")
    private Charset charset = Charset.defaultCharset();

    @Option(
            names = "--retries",
            defaultValue = "10",
            description = "Repeats of a request while the server does not serve (${DEFAULT-VALUE}).")
    private int retries;

    private final PrintStream out;
    private final boolean terminal;

    ImportCommand(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ImportOptions options =
                new ImportOptions(mapping, files, url, dryRun, batch, refused, concurrency, charset, retries);
        Progress progress = terminal ? new BarProgress(out) : new LineProgress(out, Clock.systemUTC());
        return new ImportRun(options, out, progress, Thread::sleep).run().exitCode();
    }
}
