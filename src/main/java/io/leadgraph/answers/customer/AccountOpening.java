package io.leadgraph.answers.customer;

import io.leadgraph.facts.center.BuyingCenter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sale that may be made.
 *
 * @param buyingCenters for the product; of white space the one without a deal
 * @param interestedPeople who asked for the product lately
 * @param weight of their touches, decayed
 * @param ownedInTree whether another company of the tree has bought it
 * @param deals about the product, by kind of sale
 * @param lastWonAt when the account bought it last
 */
record AccountOpening(
        OpeningKind kind,
        @Nullable String product,
        List<BuyingCenter> buyingCenters,
        int interestedPeople,
        int touches,
        double weight,
        boolean ownedInTree,
        int openOpportunities,
        List<CustomerFacts.Dealt> deals,
        @Nullable Instant lastWonAt) {}
