package io.leadgraph.decisions.classification;

import io.leadgraph.decisions.classification.facts.CenterFact;
import io.leadgraph.decisions.configuration.IntakeConfiguration;
import io.leadgraph.decisions.configuration.LeadMethod;
import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.center.BuyingCenter;
import io.leadgraph.facts.override.Relationship;
import io.leadgraph.platform.common.Basis;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the API shows it.
 *
 * @param leadCreated whether this touch made a lead record
 * @param leadDue whether the method asks for one
 * @param asOf when the touch happened: facts are read at this time
 * @param decidedAt when the decision was made
 */
public record Classification(
        LeadCategory category,
        Relationship relationship,
        @Nullable NotApplicableReason reason,
        boolean newPerson,
        @Nullable Account account,
        List<BuyingCenter> buyingCenters,
        boolean relatedCustomer,
        boolean formerCustomer,
        boolean possibleCustomer,
        boolean newBuyingCenter,
        LeadMethod leadMethod,
        boolean leadCreated,
        boolean leadDue,
        List<PossibleDuplicate> possibleDuplicates,
        Basis basis,
        int configurationVersion,
        Instant asOf,
        Instant decidedAt,
        List<ExplanationStep> explanation) {

    /** The same with one more step. */
    public Classification with(ExplanationStep step) {
        return new Classification(
                category,
                relationship,
                reason,
                newPerson,
                account,
                buyingCenters,
                relatedCustomer,
                formerCustomer,
                possibleCustomer,
                newBuyingCenter,
                leadMethod,
                leadCreated,
                leadDue,
                possibleDuplicates,
                basis,
                configurationVersion,
                asOf,
                decidedAt,
                Stream.concat(explanation.stream(), Stream.of(step)).toList());
    }

    public static Classification of(
            Decision decision,
            @Nullable Account account,
            boolean leadCreated,
            Basis basis,
            IntakeConfiguration rules,
            Instant asOf,
            Instant decidedAt) {
        Verdict verdict = decision.verdict();
        return new Classification(
                decision.category(),
                verdict.relationship(),
                verdict.reason(),
                decision.category().newPerson(),
                account,
                decision.centers().stream().map(CenterFact::center).toList(),
                verdict.relatedCustomer(),
                verdict.formerCustomer(),
                verdict.possibleCustomer(),
                verdict.newBuyingCenter(),
                rules.leadMethod(),
                leadCreated,
                decision.leadDue(),
                decision.duplicates(),
                basis,
                rules.version(),
                asOf,
                decidedAt,
                decision.steps());
    }
}
