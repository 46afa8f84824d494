package io.leadgraph.commandline;

import io.leadgraph.commandline.file.NumberText;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Shows people how far an export is: a line every ten seconds and one at the end; how many rows there will be, nobody knows. */
final class ExportProgress {
    private static final Duration INTERVAL = Duration.ofSeconds(10);

    private final PrintStream err;
    private final Clock clock;
    private final Instant started;
    private Instant printed;

    ExportProgress(PrintStream err, Clock clock) {
        this.err = err;
        this.clock = clock;
        this.started = clock.instant();
        this.printed = started;
    }

    void rows(long rows) {
        if (!clock.instant().isBefore(printed.plus(INTERVAL))) {
            finish(rows);
        }
    }

    void finish(long rows) {
        printed = clock.instant();
        double seconds = Duration.between(started, printed).toMillis() / 1000.0;
        long rate = seconds > 0 ? Math.round(rows / seconds) : rows;
        err.println("%s rows, %s/s".formatted(NumberText.number(rows), NumberText.number(rate)));
    }
}
