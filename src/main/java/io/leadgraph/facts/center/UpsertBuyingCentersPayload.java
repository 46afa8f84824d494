package io.leadgraph.facts.center;

import io.leadgraph.platform.common.UserError;
import java.util.List;

/** What became of an upsert: a result a row, or the refusal of the whole call. */
record UpsertBuyingCentersPayload(List<UpsertBuyingCenterResult> results, List<UserError> userErrors) {}
