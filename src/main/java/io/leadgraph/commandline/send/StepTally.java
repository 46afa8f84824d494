package io.leadgraph.commandline.send;

import io.leadgraph.commandline.file.NumberText;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the outcomes of a step, from any thread. */
public final class StepTally {
    private final SortedMap<String, Long> outcomes = new TreeMap<>();
    private long stored;
    private long replayed;
    private long refused;

    synchronized void add(RowOutcome outcome) {
        if (outcome.refusal() != null) {
            refused++;
        } else if (outcome.replayed()) {
            replayed++;
        } else {
            stored++;
        }
        String label = outcome.label();
        if (label != null && outcome.refusal() == null) {
            outcomes.merge(label, 1L, Long::sum);
        }
    }

    public synchronized StepSummary summary(String step) {
        return new StepSummary(step, stored + replayed + refused, stored, replayed, refused, outcomes);
    }

    /** @return for people watching: {@code NEW_PROSPECT 120, refused 3} */
    synchronized String words() {
        Map<String, Long> all = new TreeMap<>(outcomes);
        all.put("replayed", replayed);
        all.put("refused", refused);
        all.values().removeIf(count -> count == 0);
        return all.entrySet().stream()
                .map(entry -> entry.getKey() + " " + NumberText.number(entry.getValue()))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
