package io.leadgraph.intake;

import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.intake.read.CheckedInput;
import io.leadgraph.intake.record.Outcome;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Bulk intake: one call is one transaction, one call at a time, since two side by side would wait for each other's hot accounts
 * and campaigns.
 */
@Component
public class BulkIntake {
    private final Intake intake;
    private final Semaphore permit = new Semaphore(1, true);

    BulkIntake(Intake intake) {
        this.intake = intake;
    }

    /** Answers each row, in order; refusals are told under {@code inputs, <row>}. */
    public List<Outcome> run(List<CheckedInput> readings) {
        List<IntakeInput> arrivals = readings.stream()
                .flatMap(r -> java.util.stream.Stream.ofNullable(r.arrival()))
                .toList();
        Iterator<Outcome> decided = (arrivals.isEmpty() ? List.<Outcome>of() : store(arrivals)).iterator();
        List<Outcome> outcomes = new ArrayList<>(readings.size());
        for (CheckedInput reading : readings) {
            Outcome outcome = reading.arrival() == null ? Outcome.refused(reading.errors()) : decided.next();
            outcomes.add(outcome.under("inputs", Integer.toString(outcomes.size())));
        }
        return outcomes;
    }

    private List<Outcome> store(List<IntakeInput> arrivals) {
        return alone(() -> intake.run(arrivals));
    }

    /** Runs while no other bulk call does. */
    public <T> T alone(Supplier<T> work) {
        permit.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            permit.release();
        }
    }
}
