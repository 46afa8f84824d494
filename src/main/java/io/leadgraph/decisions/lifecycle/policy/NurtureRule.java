package io.leadgraph.decisions.lifecycle.policy;

import io.leadgraph.facts.signal.LifecycleStage;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which campaign nurtures whom; the first that fits is taken.
 *
 * @param reasons recycled for one of these; empty for any
 * @param from recycled from one of these stages; empty for any
 * @param products most interested in one of these; empty for any or none
 * @param minProfile percent of the profile that is known, at least
 * @param maxProfile percent of the profile that is known, at most
 */
record NurtureRule(
        String campaignKey,
        List<RecycleReason> reasons,
        List<LifecycleStage> from,
        List<String> products,
        int minProfile,
        int maxProfile) {

    /** The first policies that were stored have no stages. */
    NurtureRule {
        from = Objects.requireNonNullElse(from, List.of());
    }

    /**
     * @param stage the one they were recycled from
     * @param interest the product they are most interested in
     * @param profile percent of the profile that is known
     */
    boolean fits(
            @Nullable LifecycleStage stage, @Nullable RecycleReason reason, @Nullable String interest, int profile) {
        return (reasons.isEmpty() || reasons.contains(reason))
                && (from.isEmpty() || from.contains(stage))
                && (products.isEmpty() || (interest != null && products.contains(interest)))
                && profile >= minProfile
                && profile <= maxProfile;
    }
}
