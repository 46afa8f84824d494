package io.leadgraph.answers.funnel;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How numbers are spread; percentiles interpolate between the two numbers beside them. */
record Distribution(int count, double mean, double p25, double median, double p75, double p90, double most) {

    /** Null where there are none. */
    static @Nullable Distribution of(Collection<Double> numbers) {
        if (numbers.isEmpty()) {
            return null;
        }
        List<Double> sorted = numbers.stream().sorted().toList();
        return new Distribution(
                sorted.size(),
                sorted.stream().mapToDouble(Double::doubleValue).average().orElseThrow(),
                percentile(sorted, 0.25),
                percentile(sorted, 0.5),
                percentile(sorted, 0.75),
                percentile(sorted, 0.9),
                sorted.getLast());
    }

    private static double percentile(List<Double> sorted, double part) {
        double place = part * (sorted.size() - 1);
        int below = (int) place;
        double low = sorted.get(below);
        double high = sorted.get(Math.min(below + 1, sorted.size() - 1));
        return low + (place - below) * (high - low);
    }
}
