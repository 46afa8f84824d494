package io.leadgraph.intake;

import io.leadgraph.account.Account;
import io.leadgraph.touch.EntryPoint;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A lead as routing sees it.
 *
 * @param personId null in a dry run about somebody unknown
 * @param accountOwner who owns the account
 * @param country of the account, else as submitted: ISO 3166-1 alpha-2
 */
public record RoutingSubject(
        @Nullable String personId,
        LeadCategory category,
        Relationship relationship,
        @Nullable NotApplicableReason reason,
        @Nullable String accountOwner,
        @Nullable String country,
        @Nullable String product,
        EntryPoint entryPoint) {

    static RoutingSubject of(@Nullable String personId, Arrival arrival, Classification decided) {
        Account account = decided.account();
        String country = account == null ? null : account.country();
        return new RoutingSubject(
                personId,
                decided.category(),
                decided.relationship(),
                decided.reason(),
                account == null ? null : account.owner(),
                country == null ? arrival.details().country() : country,
                arrival.product(),
                Objects.requireNonNull(arrival.source()));
    }
}
