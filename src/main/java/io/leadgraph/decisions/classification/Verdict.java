package io.leadgraph.decisions.classification;

import io.leadgraph.facts.override.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the account is to us at the time, and why. */
public record Verdict(
        Relationship relationship,
        @Nullable NotApplicableReason reason,
        boolean relatedCustomer,
        boolean formerCustomer,
        boolean possibleCustomer,
        boolean newBuyingCenter,
        List<ExplanationStep> steps) {

    boolean notApplicable() {
        return relationship == Relationship.NOT_APPLICABLE;
    }
}
