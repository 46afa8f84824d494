package io.leadgraph.decisions.lifecycle.policy;

import io.leadgraph.platform.rules.RulesKind;
import io.leadgraph.platform.rules.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of how people move between marketing and sales.
 *
 * @param version 0 for the built-in one
 * @param recordedAt from when it holds; null for the built-in one
 * @param stageRules in order: the first that fits moves
 * @param welcomeCampaignKey the campaign that new customers are enrolled in
 */
public record LifecyclePolicy(
        int version,
        @Nullable Instant recordedAt,
        List<StageRule> stageRules,
        BusinessCalendar calendar,
        HandoffPolicy handoff,
        RecyclingPolicy recycling,
        List<StagnationLimit> stagnation,
        @Nullable String welcomeCampaignKey)
        implements Versioned {

    /** What happened longer ago hands nobody over and welcomes nobody: history that is imported is not news. */
    public static final Duration NEWS = Duration.ofDays(30);

    public static final LifecyclePolicy BUILT_IN = new LifecyclePolicy(
            0,
            null,
            List.of(),
            BusinessCalendar.STANDARD,
            HandoffPolicy.STANDARD,
            RecyclingPolicy.STANDARD,
            List.of(),
            null);

    public static final RulesKind<LifecyclePolicy> KIND =
            new RulesKind<>("LifecyclePolicy", LifecyclePolicy.class, BUILT_IN);

    public boolean asksForScores() {
        return stageRules.stream().anyMatch(rule -> rule.when().minScore() != null);
    }
}
