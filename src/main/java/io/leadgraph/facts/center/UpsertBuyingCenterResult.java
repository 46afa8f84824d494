package io.leadgraph.facts.center;

import io.leadgraph.platform.common.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one row. */
record UpsertBuyingCenterResult(@Nullable BuyingCenter buyingCenter, boolean created, List<UserError> userErrors) {
    static UpsertBuyingCenterResult refused(List<UserError> errors) {
        return new UpsertBuyingCenterResult(null, false, List.copyOf(errors));
    }
}
