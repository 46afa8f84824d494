package io.leadgraph.facts.opportunity;

import io.leadgraph.platform.common.UserError;
import java.util.List;

/** What became of an upsert: a result a row, or the refusal of the whole call. */
record UpsertOpportunitiesPayload(List<UpsertOpportunityResult> results, List<UserError> userErrors) {}
