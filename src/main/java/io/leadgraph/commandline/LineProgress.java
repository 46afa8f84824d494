package io.leadgraph.commandline;

import io.leadgraph.commandline.file.NumberText;
import io.leadgraph.commandline.send.Progress;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Progress where there is no terminal: a line every ten seconds and one at the end of each step. */
final class LineProgress implements Progress {
    private static final Duration INTERVAL = Duration.ofSeconds(10);

    private final PrintStream out;
    private final Clock clock;
    private String step = "";
    private String categories = "";
    private long lines;
    private long done;
    private Instant started = Instant.EPOCH;
    private Instant printed = Instant.EPOCH;

    LineProgress(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public synchronized void start(String name, long total) {
        step = name;
        lines = total;
        done = 0;
        categories = "";
        started = clock.instant();
        printed = started;
    }

    @Override
    public synchronized void advance(long more, String sofar) {
        done += more;
        categories = sofar;
        if (!clock.instant().isBefore(printed.plus(INTERVAL))) {
            print();
        }
    }

    @Override
    public synchronized void finish() {
        print();
    }

    @Override
    public void note(String message) {
        out.println(message);
    }

    private void print() {
        printed = clock.instant();
        double seconds = Duration.between(started, printed).toMillis() / 1000.0;
        long rate = seconds > 0 ? Math.round(done / seconds) : done;
        String left = rate > 0 ? ", " + (lines - done) / rate + " s left" : "";
        out.println("%s: %s of %s rows, %s/s%s%s"
                .formatted(
                        step,
                        NumberText.number(done),
                        NumberText.number(lines),
                        NumberText.number(rate),
                        left,
                        categories.isEmpty() ? "" : ": " + categories));
    }
}
