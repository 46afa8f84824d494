package io.leadgraph.answers.path;

import io.leadgraph.facts.touch.TouchDirection;
import io.leadgraph.facts.touch.TouchKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step of a pattern, the input {@code JourneyStepInput}; what is null does not restrict.
 *
 * @param campaignKey of this campaign or one below it
 * @param withinDays of 24 hours each
 * @param times how many touches the step takes
 * @param absent whether there must be no such touch
 */
record JourneyStep(
        @Nullable List<TouchKind> kinds,
        @Nullable TouchDirection direction,
        @Nullable String product,
        @Nullable String campaignKey,
        @Nullable Integer withinDays,
        int times,
        boolean absent) {

    /** @param campaigns the ids of each campaign and those below it, by its key */
    boolean wants(PatternTouch moment, Map<String, Set<String>> campaigns) {
        return (kinds == null || kinds.contains(moment.kind()))
                && (direction == null || direction == moment.direction())
                && (product == null || product.equals(moment.product()))
                && (campaignKey == null
                        || campaigns.getOrDefault(campaignKey, Set.of()).contains(moment.campaignId()));
    }

    /** The kinds a touch of it can have. */
    List<TouchKind> anyKinds() {
        return kinds == null
                ? Arrays.asList(TouchKind.values())
                : kinds.stream().distinct().toList();
    }

    /** The last instant that is within its days of another one; null where it has no limit. */
    @Nullable
    Instant lastAfter(Instant other) {
        return withinDays == null ? null : other.plus(Duration.ofDays(withinDays));
    }

    /** Whether a time lies within its days of an earlier one. */
    boolean reaches(Instant earlier, Instant later) {
        Instant last = lastAfter(earlier);
        return last == null || !later.isAfter(last);
    }
}
