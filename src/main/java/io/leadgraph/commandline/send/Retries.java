package io.leadgraph.commandline.send;

import io.leadgraph.commandline.file.ImportFailed;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/** Repeats with a wait that doubles from a quarter of a second to ten seconds, cut at random so that clients don't march in step. */
public final class Retries {
    public static final Duration SHORTEST = Duration.ofMillis(250);
    public static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration LONGEST_ASKED_FOR = Duration.ofMinutes(1);

    private final int times;
    private final Pause pause;
    private final Consumer<String> notice;

    public Retries(int times, Pause pause, Consumer<String> notice) {
        this.times = times;
        this.pause = pause;
        this.notice = notice;
    }

    /** @throws ImportFailed when the last repeat failed too */
    <T> T until(URI url, Attempt<T> attempt) throws RequestRefused {
        try {
            return repeated(url, attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ImportFailed.server("interrupted");
        }
    }

    private <T> T repeated(URI url, Attempt<T> attempt) throws RequestRefused, InterruptedException {
        for (int failures = 0; ; failures++) {
            try {
                return attempt.once();
            } catch (ServerBusy e) {
                waitFor(url, failures, e);
            }
        }
    }

    private void waitFor(URI url, int failures, ServerBusy busy) throws InterruptedException {
        if (failures == times) {
            throw ImportFailed.server(
                    "%s does not serve (%s), tried %d times".formatted(url, busy.getMessage(), times + 1));
        }
        Duration wait = wait(failures, busy);
        notice.accept("%s does not serve (%s); trying again in %.1f s (%d of %d)"
                .formatted(url, busy.getMessage(), wait.toMillis() / 1000.0, failures + 1, times));
        pause.take(wait);
    }

    private static Duration wait(int failures, ServerBusy busy) {
        Duration asked = busy.waitAskedFor();
        if (asked != null) {
            return asked.compareTo(LONGEST_ASKED_FOR) < 0 ? asked : LONGEST_ASKED_FOR;
        }
        long full = Math.min(LONGEST.toMillis(), SHORTEST.toMillis() << Math.min(failures, 10));
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(full / 2, full + 1));
    }

    /** One try. */
    interface Attempt<T> {
        T once() throws ServerBusy, RequestRefused, InterruptedException;
    }

    /** How time is spent between tries. */
    public interface Pause {
        void take(Duration duration) throws InterruptedException;
    }
}
