package io.leadgraph.lifecycle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which campaign nurtures whom; the first that fits is taken.
 *
 * @param reasons recycled for one of these; empty for any
 * @param products most interested in one of these; empty for any or none
 * @param minProfile percent of the profile that is known, at least
 * @param maxProfile percent of the profile that is known, at most
 */
record NurtureRule(
        String campaignKey, List<RecycleReason> reasons, List<String> products, int minProfile, int maxProfile) {

    boolean fits(RecycleReason reason, @Nullable String interest, int profile) {
        return (reasons.isEmpty() || reasons.contains(reason))
                && (products.isEmpty() || (interest != null && products.contains(interest)))
                && profile >= minProfile
                && profile <= maxProfile;
    }
}
