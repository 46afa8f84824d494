package io.leadgraph.commandline.send;

/** What the runs of one step over its files share. */
public record StepContext(Delivery delivery, Dispatcher dispatcher, StepTally tally, Progress progress, int batchSize) {
    RequestBatch newBatch() {
        return new RequestBatch(batchSize);
    }
}
