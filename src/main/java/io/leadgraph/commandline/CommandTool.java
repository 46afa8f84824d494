package io.leadgraph.commandline;

import io.leadgraph.commandline.file.ImportFailed;
import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The commands of {@code leadgraph.jar}; without one of them the jar starts the server. */
@Command(
        name = "leadgraph",
        description = "The open data API for business-to-business marketing. Without a command: starts the server.",
        mixinStandardHelpOptions = true,
        versionProvider = CommandTool.Version.class)
public final class CommandTool {
    private static final Set<String> HELP = Set.of("--help", "-h", "--version", "-V");

    private CommandTool() {}

    /** @return whether the arguments are a command rather than settings of the server */
    public static boolean takes(String... arguments) {
        if (arguments.length == 0 || arguments[0].startsWith("-")) {
            return arguments.length > 0 && HELP.contains(arguments[0]);
        }
        return commands(System.out, System.err, false).getSubcommands().containsKey(arguments[0]);
    }

    /** @return the exit code: 0 done, 1 some rows refused or roll-ups wrong, 2 wrong usage, mapping, operation or file, 3 no server */
    public static int run(String... arguments) {
        return run(System.out, System.err, isTerminal(), arguments);
    }

    static int run(PrintStream out, PrintStream err, boolean terminal, String... arguments) {
        return commands(out, err, terminal)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((failure, line, parsed) -> exitCode(failure, line.getCommandName(), err))
                .execute(arguments);
    }

    private static CommandLine commands(PrintStream out, PrintStream err, boolean terminal) {
        return new CommandLine(new CommandTool())
                .addSubcommand(new ImportCommand(out, terminal))
                .addSubcommand(new ExportCommand(out, err))
                .addSubcommand(new ReconcileCommand(out, err))
                .addSubcommand(new DumpCommand(out, err))
                .addSubcommand(new DuplicatesCommand(out, err));
    }

    private static int exitCode(Exception failure, String command, PrintStream err) throws Exception {
        if (failure instanceof ImportFailed failed) {
            err.println("leadgraph " + command + ": " + failed.getMessage());
            return failed.exitCode();
        }
        throw failure;
    }

    @SuppressWarnings("SystemConsoleNull") // JDK 25 returns null again where input or output is redirected
    private static boolean isTerminal() {
        @Nullable Console console = System.console();
        return console != null && console.isTerminal();
    }

    /** The version the jar was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = CommandTool.class.getPackage().getImplementationVersion();
            return new String[] {"leadgraph " + Objects.requireNonNullElse(version, "(not packaged)")};
        }
    }
}
