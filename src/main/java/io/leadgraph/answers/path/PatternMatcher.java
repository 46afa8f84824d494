package io.leadgraph.answers.path;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Finds the leftmost match of a pattern in a journey: the earliest possible first touch, then for each step the earliest possible last
 * touch. A pure function; its cost grows with steps × touches, however often the pattern nearly matches.
 */
final class PatternMatcher {
    private final List<Part> parts = new ArrayList<>();
    private final List<JourneyStep> after;
    private final BiPredicate<JourneyStep, PatternTouch> wants;

    /**
     * A step that must be.
     *
     * @param without what must not be between the previous part and this one
     */
    record Part(JourneyStep step, List<JourneyStep> without) {}

    /** @param wants whether a touch is one of a step */
    PatternMatcher(JourneyPattern pattern, BiPredicate<JourneyStep, PatternTouch> wants) {
        this.wants = wants;
        List<JourneyStep> absent = new ArrayList<>();
        for (JourneyStep step : pattern.steps()) {
            if (step.absent()) {
                absent.add(step);
            } else {
                parts.add(new Part(step, List.copyOf(absent)));
                absent.clear();
            }
        }
        this.after = List.copyOf(absent);
    }

    /** The touches of each step that must be, in the pattern's order; empty where the journey does not match. */
    List<PatternTouch> match(Journey journey) {
        return new JourneyMatching(parts, after, new StepTouches(journey, wants)).first();
    }
}
