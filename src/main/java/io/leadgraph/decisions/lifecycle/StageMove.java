package io.leadgraph.decisions.lifecycle;

import io.leadgraph.decisions.lifecycle.policy.RecycleReason;
import io.leadgraph.facts.signal.LifecycleStage;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One move of a cycle from stage to stage.
 *
 * @param number counted from 1 in the cycle
 * @param from null for the first one
 * @param rule which rule moved it; null where somebody did by hand
 * @param policyVersion of the policy in force; null where intake or a sync moved it
 * @param by who did
 * @param reason why a recycled lead came back
 * @param earliestHandoffAt before which a recycled lead is not to be handed over again
 * @param nurtureCampaignKey the campaign that a recycled lead was enrolled in
 */
record StageMove(
        int number,
        @Nullable LifecycleStage from,
        LifecycleStage to,
        Instant at,
        Instant recordedAt,
        @Nullable String rule,
        @Nullable Integer policyVersion,
        @Nullable String by,
        @Nullable RecycleReason reason,
        @Nullable String note,
        @Nullable Instant earliestHandoffAt,
        @Nullable String nurtureCampaignKey) {

    static StageMove of(Row row) {
        return new StageMove(
                row.integer("number"),
                row.constantOrNull(LifecycleStage.class, "from"),
                row.constant(LifecycleStage.class, "to"),
                row.instant("at"),
                row.instant("recordedAt"),
                row.stringOrNull("rule"),
                row.numberOrNull("policyVersion") == null ? null : row.integer("policyVersion"),
                row.stringOrNull("by"),
                row.constantOrNull(RecycleReason.class, "reason"),
                row.stringOrNull("note"),
                row.instantOrNull("earliestHandoffAt"),
                row.stringOrNull("nurtureCampaignKey"));
    }

    StageMove nurturedBy(String campaignKey) {
        return new StageMove(
                number,
                from,
                to,
                at,
                recordedAt,
                rule,
                policyVersion,
                by,
                reason,
                note,
                earliestHandoffAt,
                campaignKey);
    }

    /** What is stored of it. */
    Map<String, Object> properties() {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("number", (long) number);
        properties.put("from", from);
        properties.put("to", to);
        properties.put("at", at);
        properties.put("recordedAt", recordedAt);
        properties.put("rule", rule);
        properties.put("policyVersion", policyVersion == null ? null : policyVersion.longValue());
        properties.put("by", by);
        properties.put("reason", reason);
        properties.put("note", note);
        properties.put("earliestHandoffAt", earliestHandoffAt);
        properties.put("nurtureCampaignKey", nurtureCampaignKey);
        return properties;
    }
}
