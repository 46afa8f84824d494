package io.leadgraph.answers.path;

import io.leadgraph.facts.touch.TouchKind;
import io.leadgraph.platform.common.BadArgumentException;
import java.util.List;
import java.util.Objects;

/** Steps in their order, checked. */
record JourneyPattern(List<JourneyStep> steps) {
    static final int MOST_STEPS = 10;
    static final int MOST_TIMES = 20;
    static final int MOST_DAYS = 3_650;

    /** @throws BadArgumentException naming the field that is wrong */
    JourneyPattern {
        if (steps.isEmpty() || steps.size() > MOST_STEPS) {
            throw new BadArgumentException("pattern must have 1 to " + MOST_STEPS + " steps");
        }
        if (steps.stream().allMatch(JourneyStep::absent)) {
            throw new BadArgumentException("pattern must have a step that is not absent: pattern[0].absent");
        }
        for (int number = 0; number < steps.size(); number++) {
            check(steps.get(number), "pattern[" + number + "].");
        }
        checkDaysBeforeSecond(steps);
    }

    /** The kinds that matter to it. */
    List<TouchKind> kinds() {
        return steps.stream()
                .flatMap(step -> step.anyKinds().stream())
                .distinct()
                .sorted()
                .toList();
    }

    List<String> campaignKeys() {
        return steps.stream()
                .map(JourneyStep::campaignKey)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static void check(JourneyStep step, String path) {
        if (step.kinds() != null && step.kinds().isEmpty()) {
            throw new BadArgumentException(path + "kinds must have one at least; leave it out for any kind");
        }
        if (step.times() < 1 || step.times() > MOST_TIMES) {
            throw new BadArgumentException(path + "times must be 1 to " + MOST_TIMES);
        }
        if (step.absent() && step.times() > 1) {
            throw new BadArgumentException(path + "times must be 1 where the step is absent");
        }
        Integer days = step.withinDays();
        if (days != null && (days < 1 || days > MOST_DAYS)) {
            throw new BadArgumentException(path + "withinDays must be 1 to " + MOST_DAYS);
        }
    }

    /** Up to the first touch there is none to count days from, unless the first step takes several. */
    private static void checkDaysBeforeSecond(List<JourneyStep> steps) {
        for (int number = 0; number < steps.size(); number++) {
            JourneyStep step = steps.get(number);
            if (step.withinDays() != null && step.times() == 1) {
                throw new BadArgumentException(
                        "pattern[" + number + "].withinDays has no touch before it to count the days from");
            }
            if (!step.absent()) {
                return;
            }
        }
    }
}
