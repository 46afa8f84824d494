package io.leadgraph.commandline.send;

import io.leadgraph.commandline.file.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of one input.
 *
 * @param label lead category, or CREATED or UPDATED; null where there is nothing to tell apart
 * @param refusal why it is not stored, or null
 */
record Outcome(
        @Nullable String label, boolean replayed, @Nullable Refusal refusal) {
    static Outcome refused(Refusal refusal) {
        return new Outcome(null, false, refusal);
    }

    static Outcome accepted(@Nullable String label) {
        return new Outcome(label, false, null);
    }
}
