package io.leadgraph.commandline.send;

/** What the runs of one step over its files share. */
public record StepContext(Delivery delivery, Dispatcher dispatcher, Tally tally, Progress progress, int batchSize) {
    Batch newBatch() {
        return new Batch(batchSize);
    }
}
