package io.leadgraph.decisions.engagement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the people of an account, or of a tree of accounts, respond. Each person counts once.
 *
 * @param people by score, highest first
 */
record AccountEngagement(
        ScoringModel model,
        double score,
        EngagementTrend trend,
        int touches,
        int engagedPeople,
        @Nullable Instant lastTouchAt,
        List<MonthTouches> byMonth,
        List<KindTouches> byKind,
        List<ProductInterest> productInterest,
        List<PersonEngagement> people,
        List<BuyingCenterEngagement> buyingCenters) {

    static AccountEngagement of(EngagementFacts facts, Scoring scoring) {
        GroupEngagement figures = new GroupEngagement(facts.people(), scoring);
        return new AccountEngagement(
                scoring.model(),
                figures.score(),
                figures.trend(),
                figures.touches(),
                figures.engaged().size(),
                figures.lastTouchAt(),
                figures.byMonth(),
                figures.byKind(),
                figures.productInterest(),
                figures.topPeople(),
                facts.centers().stream()
                        .map(center -> BuyingCenterEngagement.of(center, facts.membersOf(center), scoring))
                        .toList());
    }
}
