package io.leadgraph.commandline.send;

import io.leadgraph.commandline.file.FileRow;
import io.leadgraph.commandline.file.RefusedFile;
import io.leadgraph.commandline.file.RowRefusal;
import io.leadgraph.commandline.mapping.RefusedRow;
import io.leadgraph.commandline.mapping.Source;
import io.leadgraph.commandline.mapping.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One step over one file: maps each row, sends batches, keeps count. */
public final class StepRun {
    private final Step step;
    private final StepContext context;
    private final RefusedFile refused;
    private final Set<String> seen;
    private RequestBatch batch;

    /** @param seen distinct values of the step so far, over all its files */
    public StepRun(Step step, StepContext context, RefusedFile refused, Set<String> seen) {
        this.step = step;
        this.context = context;
        this.refused = refused;
        this.seen = seen;
        this.batch = context.newBatch();
    }

    public static Set<String> nothingSeen() {
        return new HashSet<>();
    }

    public void over(Source source) {
        source.eachRow(this::take);
        send();
        context.dispatcher().await();
    }

    private void take(FileRow row) {
        batch.line();
        if (step.takes(row) && isFirst(row)) {
            map(row);
        }
        if (batch.full()) {
            send();
        }
    }

    private boolean isFirst(FileRow row) {
        return step.distinct().isEmpty() || seen.add(step.distinctKey(row));
    }

    private void map(FileRow row) {
        try {
            Map<String, @Nullable Object> input = step.fields().input(row);
            checkRequired(input);
            batch.add(new ImportInput(row, input));
        } catch (RefusedRow e) {
            count(row, RowOutcome.refused(e.refusal()));
        }
    }

    /** The server would take a lead without a client key, and take it again on every run. */
    private void checkRequired(Map<String, @Nullable Object> input) {
        List<String> missing = step.target().missing(input.keySet());
        if (!missing.isEmpty()) {
            String field = missing.getFirst();
            throw new RefusedRow(field, "REQUIRED", field + " is blank");
        }
    }

    private void send() {
        RequestBatch full = batch;
        batch = context.newBatch();
        context.dispatcher().submit(() -> deliver(full));
    }

    private void deliver(RequestBatch full) {
        List<RowOutcome> outcomes = context.delivery().send(full.items());
        for (int i = 0; i < outcomes.size(); i++) {
            count(full.items().get(i).row(), outcomes.get(i));
        }
        context.progress().advance(full.lines(), context.tally().words());
    }

    private void count(FileRow row, RowOutcome outcome) {
        context.tally().add(outcome);
        RowRefusal refusal = outcome.refusal();
        if (refusal != null) {
            refused.write(row, refusal);
        }
    }
}
