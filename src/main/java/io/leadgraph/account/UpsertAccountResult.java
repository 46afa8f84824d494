package io.leadgraph.account;

import io.leadgraph.common.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one row. */
record UpsertAccountResult(@Nullable Account account, boolean created, List<UserError> userErrors) {
    static UpsertAccountResult refused(List<UserError> errors) {
        return new UpsertAccountResult(null, false, List.copyOf(errors));
    }
}
