package io.leadgraph.benchmark;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one side did in its turns.
 *
 * @param seconds on the clock
 * @param processor seconds of all processes, load included
 * @param nanos of each request
 */
record Sample(double seconds, double processor, long stored, long errors, List<Long> nanos) {

    Sample plus(Sample other) {
        return new Sample(
                seconds + other.seconds,
                processor + other.processor,
                stored + other.stored,
                errors + other.errors,
                Stream.concat(nanos.stream(), other.nanos.stream()).toList());
    }

    /** Stored a second. */
    double rate() {
        return stored / seconds;
    }

    /** Processor seconds for 1,000 stored. */
    double processorForThousand() {
        return processor / stored * 1000;
    }

    /** Milliseconds within which this part of the requests was answered. */
    double percentile(double part) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1, (long) (sorted.length * part))] / 1e6;
    }
}
