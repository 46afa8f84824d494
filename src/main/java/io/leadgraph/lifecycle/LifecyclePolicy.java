package io.leadgraph.lifecycle;

import io.leadgraph.graph.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A version of how people move between marketing and sales.
 *
 * @param version 0 for the built-in one
 * @param recordedAt from when it holds; null for the built-in one
 * @param stageRules in order: the first that fits moves
 * @param welcomeCampaignKey the campaign that new customers are enrolled in
 */
record LifecyclePolicy(
        int version,
        @Nullable Instant recordedAt,
        List<StageRule> stageRules,
        BusinessCalendar calendar,
        HandoffPolicy handoff,
        RecyclingPolicy recycling,
        List<StagnationLimit> stagnation,
        @Nullable String welcomeCampaignKey) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What happened longer ago hands nobody over and welcomes nobody: history that is imported is not news. */
    static final Duration NEWS = Duration.ofDays(30);

    static final LifecyclePolicy BUILT_IN = new LifecyclePolicy(
            0,
            null,
            List.of(),
            BusinessCalendar.STANDARD,
            HandoffPolicy.STANDARD,
            RecyclingPolicy.STANDARD,
            List.of(),
            null);

    /** What is kept as one text: it is only ever read as a whole. */
    private record Definition(
            List<StageRule> stageRules,
            BusinessCalendar calendar,
            HandoffPolicy handoff,
            RecyclingPolicy recycling,
            List<StagnationLimit> stagnation,
            @Nullable String welcomeCampaignKey) {}

    static LifecyclePolicy of(@Nullable Row row) {
        if (row == null) {
            return BUILT_IN;
        }
        Definition kept = JSON.readValue(row.string("definition"), Definition.class);
        return new LifecyclePolicy(
                row.integer("version"),
                row.instant("recordedAt"),
                kept.stageRules(),
                kept.calendar(),
                kept.handoff(),
                kept.recycling(),
                kept.stagnation(),
                kept.welcomeCampaignKey());
    }

    Map<String, Object> properties(Instant now) {
        Definition definition =
                new Definition(stageRules, calendar, handoff, recycling, stagnation, welcomeCampaignKey);
        return Map.of("version", version, "recordedAt", now, "definition", JSON.writeValueAsString(definition));
    }

    boolean asksForScores() {
        return stageRules.stream().anyMatch(rule -> rule.when().minScore() != null);
    }
}
