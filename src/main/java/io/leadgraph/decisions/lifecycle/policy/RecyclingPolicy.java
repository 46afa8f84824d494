package io.leadgraph.decisions.lifecycle.policy;

import io.leadgraph.facts.signal.LifecycleStage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of people who are given back to marketing.
 *
 * @param restDays before which they are not handed over again
 */
public record RecyclingPolicy(int restDays, List<NurtureRule> nurture) {
    static final RecyclingPolicy STANDARD = new RecyclingPolicy(30, List.of());

    /** Key of the campaign that takes care of them; empty where none fits. */
    public Optional<String> campaign(
            @Nullable LifecycleStage from, @Nullable RecycleReason reason, @Nullable String interest, int profile) {
        return nurture.stream()
                .filter(rule -> rule.fits(from, reason, interest, profile))
                .map(NurtureRule::campaignKey)
                .findFirst();
    }
}
