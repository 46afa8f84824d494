package io.leadgraph.commandline.send;

import io.leadgraph.commandline.file.RowRefusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of one input.
 *
 * @param label lead category, or CREATED or UPDATED; null where there is nothing to tell apart
 * @param refusal why it is not stored, or null
 */
record RowOutcome(
        @Nullable String label, boolean replayed, @Nullable RowRefusal refusal) {
    static RowOutcome refused(RowRefusal refusal) {
        return new RowOutcome(null, false, refusal);
    }

    static RowOutcome accepted(@Nullable String label) {
        return new RowOutcome(label, false, null);
    }
}
