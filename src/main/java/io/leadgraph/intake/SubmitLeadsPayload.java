package io.leadgraph.intake;

import io.leadgraph.decisions.classification.Classification;
import io.leadgraph.decisions.classification.LeadCategory;
import io.leadgraph.intake.record.Outcome;
import io.leadgraph.platform.common.UserError;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The answer to a bulk submission: row by row, and summed by category. */
record SubmitLeadsPayload(List<Outcome> results, List<LeadCategoryCount> summary, List<UserError> userErrors) {

    record LeadCategoryCount(LeadCategory category, long count) {}

    static SubmitLeadsPayload of(List<Outcome> results) {
        List<LeadCategory> categories = results.stream()
                .map(Outcome::classification)
                .filter(Objects::nonNull)
                .map(Classification::category)
                .toList();
        List<LeadCategoryCount> summary = Arrays.stream(LeadCategory.values())
                .map(c -> new LeadCategoryCount(
                        c, categories.stream().filter(c::equals).count()))
                .toList();
        return new SubmitLeadsPayload(results, summary, List.of());
    }
}
