package io.leadgraph.facts.opportunity;

import io.leadgraph.platform.common.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one row. */
record UpsertOpportunityResult(@Nullable Opportunity opportunity, boolean created, List<UserError> userErrors) {
    static UpsertOpportunityResult refused(List<UserError> errors) {
        return new UpsertOpportunityResult(null, false, List.copyOf(errors));
    }
}
