package io.leadgraph.facts.opportunity;

import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.common.UserErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where an opportunity belongs: an account, and a buying center that is one of the account's. */
record DealPlacement(@Nullable String accountId, @Nullable String centerId, List<UserError> errors) {

    /** A center named without an account brings its own where the opportunity has none. */
    static DealPlacement of(OpportunityInput change, @Nullable Opportunity before, OpportunityFacts facts) {
        List<UserError> errors = new ArrayList<>();
        String accountKey = change.accountKey().value();
        String accountId = accountKey == null ? null : facts.accounts().get(accountKey);
        if (accountKey != null && accountId == null) {
            errors.add(change.row().refusal(UserErrorCode.NOT_FOUND, "No account has this key", "accountKey"));
        }
        String centerKey = change.buyingCenterKey().value();
        OpportunityFacts.Center center =
                centerKey == null ? null : facts.centers().get(centerKey);
        if (centerKey != null && center == null) {
            errors.add(
                    change.row().refusal(UserErrorCode.NOT_FOUND, "No buying center has this key", "buyingCenterKey"));
        }
        return errors.isEmpty() ? checked(change, before, accountId, center) : new DealPlacement(null, null, errors);
    }

    private static DealPlacement checked(
            OpportunityInput change,
            @Nullable Opportunity before,
            @Nullable String namedAccount,
            OpportunityFacts.@Nullable Center named) {
        String heldAccount = before == null ? null : before.accountId();
        String heldCenter = before == null ? null : before.buyingCenterId();
        String accountId = change.accountKey().given() ? namedAccount : heldAccount;
        if (named != null && accountId == null && !change.accountKey().given()) {
            return new DealPlacement(named.accountId(), named.id(), List.of());
        }
        String centerId = change.buyingCenterKey().given() ? (named == null ? null : named.id()) : heldCenter;
        String centersAccount = named == null ? heldAccount : named.accountId();
        boolean elsewhere = centerId != null && !Objects.equals(centersAccount, accountId);
        return new DealPlacement(accountId, centerId, elsewhere ? List.of(elsewhere(change)) : List.of());
    }

    private static UserError elsewhere(OpportunityInput change) {
        return change.row()
                .refusal(
                        UserErrorCode.NOT_ALLOWED,
                        "The buying center is not one of the opportunity's account",
                        "buyingCenterKey");
    }
}
