package io.leadgraph.decisions.restatement;

import io.leadgraph.decisions.classification.DecisionState;
import io.leadgraph.decisions.classification.ExplanationStep;
import io.leadgraph.decisions.classification.ExplanationText;
import io.leadgraph.decisions.classification.PathElement;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decision that facts which became known later have changed.
 *
 * @param touchId the touch it is about
 * @param at when it was decided again
 * @param step the first question that is answered otherwise: account, relationship or newness
 * @param rule the rule that answers it now
 * @param path what in the graph proves that answer; where the answer follows from something that no longer holds, what proved the old one
 * @param factId the fact that did it: the end of the path, or the person's first inbound touch; null where nothing in the graph did
 */
public record DecisionChange(
        String id,
        String touchId,
        Instant at,
        DecisionState before,
        DecisionState after,
        String step,
        String rule,
        List<PathElement> path,
        @Nullable String factId) {

    /** From {@code {id, touchId, recordedAt, before, step, rule, path, factId}} and the properties of the state after. */
    public static DecisionChange of(Row row) {
        List<ExplanationStep> proof = ExplanationText.read(row.string("proof"));
        return new DecisionChange(
                row.string("id"),
                row.string("touchId"),
                row.instant("recordedAt"),
                DecisionState.of(Objects.requireNonNull(row.rowOrNull("before"))),
                DecisionState.of(row),
                row.string("step"),
                row.string("rule"),
                proof.getFirst().path(),
                row.stringOrNull("factId"));
    }
}
