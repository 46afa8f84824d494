package io.leadgraph.decisions.routing;

import io.leadgraph.decisions.classification.LeadCategory;
import io.leadgraph.decisions.classification.NotApplicableReason;
import io.leadgraph.facts.override.Relationship;
import io.leadgraph.facts.touch.EntryPoint;
import java.util.Collection;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks for; an empty list asks for nothing.
 *
 * @param categories one of these
 * @param relationships one of these
 * @param reasons not applicable for one of these reasons
 * @param accountOwners the account belongs to one of these
 * @param territories the account's country, else the person's, is in one of these
 * @param products one of these
 * @param entryPoints one of these
 * @param minScore the person's score before this response, at least
 */
record RoutingCondition(
        List<LeadCategory> categories,
        List<Relationship> relationships,
        List<NotApplicableReason> reasons,
        List<String> accountOwners,
        List<String> territories,
        List<String> products,
        List<EntryPoint> entryPoints,
        @Nullable Double minScore) {

    static final RoutingCondition NONE = of(List.of());

    /** Asks for the relationships only. */
    static RoutingCondition of(List<Relationship> relationships) {
        return new RoutingCondition(
                List.of(), relationships, List.of(), List.of(), List.of(), List.of(), List.of(), null);
    }

    /** The first thing it asks for in vain; null where the lead meets it. */
    @Nullable
    RoutingCriterion unmet(RoutingSubject lead, Collection<String> territoriesOfLead, DoubleSupplier score) {
        return Stream.of(
                        miss(meets(categories, lead.category()), RoutingCriterion.CATEGORY),
                        miss(meetsRelationship(lead), RoutingCriterion.RELATIONSHIP),
                        miss(meets(reasons, lead.reason()), RoutingCriterion.REASON),
                        miss(meets(accountOwners, lead.accountOwner()), RoutingCriterion.ACCOUNT_OWNER),
                        miss(
                                territories.isEmpty() || territories.stream().anyMatch(territoriesOfLead::contains),
                                RoutingCriterion.TERRITORY),
                        miss(meets(products, lead.product()), RoutingCriterion.PRODUCT),
                        miss(meets(entryPoints, lead.entryPoint()), RoutingCriterion.ENTRY_POINT),
                        miss(minScore == null || score.getAsDouble() >= minScore, RoutingCriterion.SCORE))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    /** People who are not applicable go their own way unless a rule names them. */
    private boolean meetsRelationship(RoutingSubject lead) {
        boolean named = !relationships.isEmpty() || !reasons.isEmpty() || !categories.isEmpty();
        return named ? meets(relationships, lead.relationship()) : lead.relationship() != Relationship.NOT_APPLICABLE;
    }

    private static <T> boolean meets(List<T> any, @Nullable T value) {
        return any.isEmpty() || (value != null && any.contains(value));
    }

    private static @Nullable RoutingCriterion miss(boolean met, RoutingCriterion criterion) {
        return met ? null : criterion;
    }
}
