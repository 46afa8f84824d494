package io.leadgraph.commandline;

import io.leadgraph.commandline.send.Progress;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Progress on a terminal: a bar with rows, rate, time left and the categories so far. */
final class BarProgress implements Progress {
    private static final int WIDTH = 160;

    private final PrintStream out;
    private @Nullable ProgressBar bar;

    BarProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void start(String step, long lines) {
        bar = new ProgressBarBuilder()
                .setTaskName(step)
                .setInitialMax(lines)
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" rows", 1)
                .showSpeed()
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(out, WIDTH))
                .build();
    }

    @Override
    public synchronized void advance(long lines, String categories) {
        if (bar != null) {
            bar.stepBy(lines).setExtraMessage(" " + categories);
        }
    }

    @Override
    public synchronized void finish() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    @Override
    public void note(String message) {
        out.println();
        out.println(message);
    }
}
