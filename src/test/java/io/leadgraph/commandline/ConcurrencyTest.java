package io.leadgraph.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ConcurrencyTest extends ImportTestCase {

    @Test
    void asManyRequestsAsAskedForAreUnderWayAtOnce() throws IOException {
        CyclicBarrier three = new CyclicBarrier(3);
        api.requests(sent -> meet(three));
        ImportSummary summary = run(leads(60), options -> options.withBatch(10).withConcurrency(3));
        assertThat(summary.stored()).isEqualTo(60);
        assertThat(three.isBroken()).isFalse();
    }

    @Test
    void neverMoreThanOneUnlessAskedFor() throws IOException {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        api.requests(sent -> {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            return null;
        });
        api.rows(input -> {
            underWay.set(0);
            return StubApi.STORED;
        });
        run(leads(60), options -> options.withBatch(10));
        assertThat(most).hasValue(1);
    }

    private static StubApi.Canned meet(CyclicBarrier others) {
        try {
            others.await(20, TimeUnit.SECONDS);
            return null;
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
