package io.leadgraph.facts.account;

import io.leadgraph.platform.common.UserError;
import java.util.List;

/** What became of an upsert: a result a row, or the refusal of the whole call. */
record UpsertAccountsPayload(List<UpsertAccountResult> results, List<UserError> userErrors) {}
