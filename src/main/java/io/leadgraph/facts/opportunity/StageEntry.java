package io.leadgraph.facts.opportunity;

import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity's coming into a stage.
 *
 * @param node where it is stored; null until it is
 */
record StageEntry(@Nullable String node, OpportunityStage stage, Instant at) {

    static StageEntry of(Row row) {
        return new StageEntry(row.string("node"), row.constant(OpportunityStage.class, "stage"), row.instant("at"));
    }

    /**
     * The history once it is stated that the stage holds from a time on: what was thought to begin then or later gives way, and so
     * does the present entry if it is of the same stage (its time was corrected).
     *
     * @param history oldest first
     */
    static List<StageEntry> stated(List<StageEntry> history, OpportunityStage stage, Instant at) {
        boolean corrects = !history.isEmpty() && history.getLast().stage == stage;
        if (corrects && history.getLast().at.equals(at)) {
            return history;
        }
        List<StageEntry> past = corrects ? history.subList(0, history.size() - 1) : history;
        return Stream.concat(
                        past.stream().filter(entry -> entry.at.isBefore(at)),
                        Stream.of(new StageEntry(null, stage, at)))
                .toList();
    }
}
