package io.leadgraph.answers.path;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Where in a journey the touches of each step are, found once a step. */
final class StepTouches {
    private final Journey journey;
    private final BiPredicate<JourneyStep, PatternTouch> wants;
    private final Map<JourneyStep, int[]> places = new HashMap<>();

    StepTouches(Journey journey, BiPredicate<JourneyStep, PatternTouch> wants) {
        this.journey = journey;
        this.wants = wants;
    }

    /** In rising order. */
    int[] of(JourneyStep step) {
        return places.computeIfAbsent(step, this::find);
    }

    /** The index in {@link #of} of the step's first touch after a place, or how many there are. */
    int indexAfter(JourneyStep step, int place) {
        int found = Arrays.binarySearch(of(step), place + 1);
        return found >= 0 ? found : -found - 1;
    }

    /** Whether a step that is to be absent has no touch after one place, within its days, and before another. */
    boolean absent(JourneyStep step, int after, int before) {
        int index = indexAfter(step, after);
        int[] found = of(step);
        boolean none = index == found.length || found[index] >= before;
        return none || (after >= 0 && !step.reaches(at(after), at(found[index])));
    }

    /** The same to the end of the step's days, or of the journey: false as long as it is not known. */
    boolean absentFor(JourneyStep step, int after) {
        Instant last = step.lastAfter(at(after));
        boolean known = last == null ? journey.whole() : journey.end().isAfter(last);
        return known && absent(step, after, journey.moments().size());
    }

    PatternTouch moment(int place) {
        return journey.moments().get(place);
    }

    Instant at(int place) {
        return moment(place).at();
    }

    private int[] find(JourneyStep step) {
        return IntStream.range(0, journey.moments().size())
                .filter(place -> wants.test(step, moment(place)))
                .toArray();
    }
}
