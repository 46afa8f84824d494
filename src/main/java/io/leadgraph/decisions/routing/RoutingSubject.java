package io.leadgraph.decisions.routing;

import io.leadgraph.decisions.classification.Classification;
import io.leadgraph.decisions.classification.LeadCategory;
import io.leadgraph.decisions.classification.NotApplicableReason;
import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.override.Relationship;
import io.leadgraph.facts.touch.EntryPoint;
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

    public static RoutingSubject of(@Nullable String personId, IntakeInput arrival, Classification decided) {
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
