package io.leadgraph.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.decisions.classification.facts.SubmittedDetails;
import io.leadgraph.facts.touch.EntryPoint;
import io.leadgraph.facts.touch.TouchDirection;
import io.leadgraph.facts.touch.TouchKind;
import io.leadgraph.intake.record.Outcome;
import io.leadgraph.platform.graph.GraphUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of callers when a batch fails or the product stops; each batch waits until the test says how it ends. */
class SubmissionQueueTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MORE_THAN_A_BATCH = 70;
    private static final Ending STORED =
            batch -> batch.stream().map(SubmissionQueueTest::stored).toList();

    private final HeldIntake intake = new HeldIntake();
    private final SubmissionQueue queue = new SubmissionQueue(intake);

    private interface Ending {
        List<Outcome> of(List<IntakeInput> batch);
    }

    private static final class HeldIntake extends Intake {
        /** How many arrivals came in each batch so far. */
        private final List<Integer> sizes = new CopyOnWriteArrayList<>();

        private final BlockingQueue<Ending> endings = new LinkedBlockingQueue<>();

        HeldIntake() {
            super(null, null, null, null, null, null);
        }

        @Override
        void prepare() {
            // nothing to plan
        }

        @Override
        List<Outcome> run(List<IntakeInput> arrivals) {
            sizes.add(arrivals.size());
            try {
                return endings.take().of(arrivals);
            } catch (InterruptedException e) {
                throw new IllegalStateException("interrupted in the middle of a batch", e);
            }
        }
    }

    @BeforeEach
    void start() {
        queue.start();
    }

    @AfterEach
    void stop() {
        intake.endings.addAll(Collections.nCopies(10, STORED));
        queue.stop();
    }

    @Test
    void submissionsThatArriveDuringABatchShareTheNext() {
        List<CompletableFuture<Outcome>> answers = oneBatchOf("a", "b", "c");

        intake.endings.add(STORED);

        assertAnswered(answers.get(0), "a");
        assertAnswered(answers.get(1), "b");
        assertAnswered(answers.get(2), "c");
        assertThat(intake.sizes).containsExactly(1, 3);
    }

    @Test
    void whoSpoilsABatchFailsAlone() {
        RuntimeException fault = new IllegalStateException();
        List<CompletableFuture<Outcome>> answers = oneBatchOf("a", "b", "c");

        intake.endings.addAll(Collections.nCopies(4, batch -> {
            if (batch.contains(arrival("b"))) {
                throw fault;
            }
            return STORED.of(batch);
        }));

        assertAnswered(answers.get(0), "a");
        assertFailed(answers.get(1), fault);
        assertAnswered(answers.get(2), "c");
        assertThat(intake.sizes).containsExactly(1, 3, 1, 1, 1);
    }

    @Test
    void withTheDatabaseAwayABatchFailsAtOnceAndNotRowByRow() {
        GraphUnavailableException away = new GraphUnavailableException("away", null);
        List<CompletableFuture<Outcome>> answers = oneBatchOf("a", "b", "c");

        intake.endings.add(batch -> {
            throw away;
        });

        answers.forEach(answer -> assertFailed(answer, away));
        assertThat(intake.sizes).containsExactly(1, 3);
    }

    @Test
    void anErrorFailsItsBatchAndTheNextIsServed() {
        Error error = new StackOverflowError();
        List<CompletableFuture<Outcome>> answers = oneBatchOf("a", "b", "c");

        intake.endings.add(batch -> {
            throw error;
        });
        intake.endings.add(STORED);

        answers.forEach(answer -> assertFailed(answer, error));
        assertAnswered(submit("later"), "later");
        assertThat(intake.sizes).containsExactly(1, 3, 1);
    }

    @Test
    void aStopLetsTheBatchUnderWayEndAndRefusesWhoWaits() {
        CompletableFuture<Outcome> underWay = submit("under way");
        awaitBatches(1);
        List<CompletableFuture<Outcome>> waiting = IntStream.range(0, MORE_THAN_A_BATCH)
                .mapToObj(i -> submit("waiting " + i))
                .toList();
        awaitWaiting(MORE_THAN_A_BATCH);

        Thread stop = Thread.ofPlatform().start(queue::stop);
        await().atMost(PATIENCE).until(() -> stop.getState() == Thread.State.WAITING);
        assertThat(underWay).isNotDone();
        intake.endings.add(STORED);

        assertAnswered(underWay, "under way");
        waiting.forEach(SubmissionQueueTest::assertRefused);
        assertThat(intake.sizes).containsExactly(1);
    }

    @Test
    void onceStoppedItRefusesAtOnceAndServesAgainWhenStarted() {
        queue.stop();
        assertThat(queue.isRunning()).isFalse();
        assertRefused(submit("too late"));

        queue.start();
        intake.endings.add(STORED);
        assertAnswered(submit("in time"), "in time");
    }

    /** Submits them while another batch is under way, and lets that end. */
    private List<CompletableFuture<Outcome>> oneBatchOf(String... keys) {
        CompletableFuture<Outcome> before = submit("before");
        awaitBatches(1);
        List<CompletableFuture<Outcome>> answers =
                Stream.of(keys).map(this::submit).toList();
        awaitWaiting(keys.length);
        intake.endings.add(STORED);
        assertAnswered(before, "before");
        return answers;
    }

    private CompletableFuture<Outcome> submit(String key) {
        return CompletableFuture.supplyAsync(() -> queue.submit(arrival(key)), Thread::startVirtualThread);
    }

    private void awaitBatches(int count) {
        await().atMost(PATIENCE).until(() -> intake.sizes.size() == count);
    }

    private void awaitWaiting(int count) {
        await().atMost(PATIENCE).until(() -> queue.waiting() == count);
    }

    private static void assertAnswered(CompletableFuture<Outcome> answer, String key) {
        assertThat(answer).succeedsWithin(PATIENCE).isEqualTo(stored(arrival(key)));
    }

    private static void assertFailed(CompletableFuture<Outcome> answer, Throwable failure) {
        assertThat(answer)
                .failsWithin(PATIENCE)
                .withThrowableOfType(ExecutionException.class)
                .havingCause()
                .isSameAs(failure);
    }

    private static void assertRefused(CompletableFuture<Outcome> answer) {
        assertThat(answer)
                .failsWithin(PATIENCE)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(GraphUnavailableException.class);
    }

    /** Names the arrival it answers. */
    private static Outcome stored(IntakeInput arrival) {
        return Outcome.repeat(arrival.contentKey());
    }

    private static IntakeInput arrival(String key) {
        return new IntakeInput(
                EntryPoint.FORM,
                key,
                "hash",
                Instant.EPOCH,
                null,
                SubmittedDetails.NONE,
                List.of(),
                null,
                null,
                "evergreen:form",
                true,
                TouchKind.FORM_SUBMIT,
                TouchDirection.INBOUND,
                null,
                null,
                null,
                Map.of(),
                null,
                null);
    }
}
