package io.leadgraph.platform.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static final Instant ONE = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant TWO = Instant.parse("2026-01-02T00:00:00Z");
    private static final Instant THREE = Instant.parse("2026-01-03T00:00:00Z");

    @Test
    void itHoldsAtItsStartAndNoLongerAtItsEnd() {
        assertThat(new Interval(ONE, TWO).contains(ONE)).isTrue();
        assertThat(new Interval(ONE, TWO).contains(TWO)).isFalse();
        assertThat(Interval.ALWAYS.contains(TWO)).isTrue();
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(new Interval(ONE, TWO).overlaps(new Interval(TWO, THREE))).isFalse();
        assertThat(new Interval(ONE, THREE).overlaps(new Interval(TWO, null))).isTrue();
    }

    @Test
    void whatIsLeftLiesBeforeAndAfter() {
        assertThat(Interval.ALWAYS.minus(new Interval(ONE, TWO)))
                .containsExactly(new Interval(null, ONE), new Interval(TWO, null));
        assertThat(new Interval(ONE, THREE).minus(new Interval(null, TWO))).containsExactly(new Interval(TWO, THREE));
        assertThat(new Interval(ONE, TWO).minus(Interval.ALWAYS)).isEmpty();
        assertThat(new Interval(ONE, TWO).minus(new Interval(TWO, null))).containsExactly(new Interval(ONE, TWO));
    }

    @Test
    void itCoversWhatLiesWithinIt() {
        assertThat(Interval.ALWAYS.covers(new Interval(ONE, null))).isTrue();
        assertThat(new Interval(ONE, THREE).covers(new Interval(ONE, TWO))).isTrue();
        assertThat(new Interval(ONE, TWO).covers(new Interval(ONE, null))).isFalse();
    }
}
