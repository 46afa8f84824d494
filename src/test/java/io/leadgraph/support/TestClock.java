package io.leadgraph.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands at {@link #START} until a test moves it. */
public final class TestClock extends Clock {
    public static final Instant START = Instant.parse("2026-06-15T12:00:00Z");

    private volatile Instant now = START;

    public void set(Instant time) {
        now = time;
    }

    public void advance(Duration step) {
        now = now.plus(step);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
