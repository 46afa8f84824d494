package io.leadgraph.decisions.engagement;

import io.leadgraph.facts.center.BuyingCenter;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the members of a buying center respond, by what they did at its account. */
record BuyingCenterEngagement(
        BuyingCenter buyingCenter,
        double score,
        EngagementTrend trend,
        int touches,
        int engagedPeople,
        @Nullable Instant lastTouchAt,
        List<ProductInterest> productInterest,
        Coverage coverage) {

    static BuyingCenterEngagement of(CenterEngagementFacts center, List<PersonTouches> members, Scoring scoring) {
        GroupEngagement figures = new GroupEngagement(members, scoring);
        Set<String> engaged = figures.engaged();
        return new BuyingCenterEngagement(
                center.center(),
                figures.score(),
                figures.trend(),
                figures.touches(),
                engaged.size(),
                figures.lastTouchAt(),
                figures.productInterest(),
                center.coverage(engaged));
    }
}
