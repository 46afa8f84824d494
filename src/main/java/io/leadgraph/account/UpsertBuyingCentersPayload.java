package io.leadgraph.account;

import io.leadgraph.common.UserError;
import java.util.List;

/** What became of an upsert: a result a row, or the refusal of the whole call. */
record UpsertBuyingCentersPayload(List<UpsertBuyingCenterResult> results, List<UserError> userErrors) {}
