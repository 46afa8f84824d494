package io.leadgraph.facts.account;

import io.leadgraph.platform.common.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one row. */
record UpsertAccountResult(@Nullable Account account, boolean created, List<UserError> userErrors) {
    static UpsertAccountResult refused(List<UserError> errors) {
        return new UpsertAccountResult(null, false, List.copyOf(errors));
    }
}
