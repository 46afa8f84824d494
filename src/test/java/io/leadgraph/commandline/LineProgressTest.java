package io.leadgraph.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LineProgressTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final MovedByHand clock = new MovedByHand();
    private final LineProgress progress =
            new LineProgress(new PrintStream(printed, true, StandardCharsets.UTF_8), clock);

    @Test
    void aLineEveryTenSecondsTellsRowsRateTimeLeftAndCategories() {
        progress.start("leads", 8000);
        clock.now = clock.now.plusSeconds(9);
        progress.advance(1000, "NEW_PROSPECT 1,000");
        assertThat(printed.size()).isZero();
        clock.now = clock.now.plusSeconds(1);
        progress.advance(1000, "NEW_PROSPECT 2,000");
        assertThat(printed).hasToString("leads: 2,000 of 8,000 rows, 200/s, 30 s left: NEW_PROSPECT 2,000\n");
    }

    @Test
    void theEndOfAStepIsAlwaysTold() {
        progress.start("leads", 10);
        progress.advance(10, "");
        progress.finish();
        assertThat(printed).asString().startsWith("leads: 10 of 10 rows");
    }

    private static final class MovedByHand extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
