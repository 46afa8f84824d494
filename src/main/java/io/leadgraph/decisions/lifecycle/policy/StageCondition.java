package io.leadgraph.decisions.lifecycle.policy;

import io.leadgraph.decisions.classification.LeadCategory;
import io.leadgraph.facts.override.Relationship;
import io.leadgraph.facts.touch.EntryPoint;
import io.leadgraph.facts.touch.TouchKind;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks of a response and of who responded; an empty list asks for nothing.
 *
 * @param minScore the person's score with this response, at least
 * @param minProfile percent of the profile that is known, at least
 */
public record StageCondition(
        List<TouchKind> kinds,
        List<EntryPoint> entryPoints,
        List<String> products,
        List<LeadCategory> categories,
        List<Relationship> relationships,
        @Nullable Double minScore,
        @Nullable Integer minProfile) {

    static final StageCondition NONE =
            new StageCondition(List.of(), List.of(), List.of(), List.of(), List.of(), null, null);

    /** @param score asked for only where everything else is met */
    public boolean met(Response response, int profile, DoubleSupplier score) {
        return any(kinds, response.kind())
                && any(entryPoints, response.entryPoint())
                && any(products, response.product())
                && any(categories, response.category())
                && any(relationships, response.relationship())
                && (minProfile == null || profile >= minProfile)
                && (minScore == null || score.getAsDouble() >= minScore);
    }

    private static <T> boolean any(List<T> wanted, @Nullable T value) {
        return wanted.isEmpty() || (value != null && wanted.contains(value));
    }
}
