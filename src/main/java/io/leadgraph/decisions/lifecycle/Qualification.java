package io.leadgraph.decisions.lifecycle;

import io.leadgraph.decisions.lifecycle.policy.HandoffTarget;
import io.leadgraph.decisions.lifecycle.policy.LifecyclePolicy;
import io.leadgraph.decisions.lifecycle.policy.RecycleReason;
import io.leadgraph.decisions.lifecycle.policy.Response;
import io.leadgraph.decisions.lifecycle.policy.StageRule;
import io.leadgraph.facts.signal.LifecycleStage;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Moves people by the stage rules, response by response. */
final class Qualification {
    private final PersonCycles courses;
    private final Map<String, Double> scores;

    /** @param scores by person id; who is left out has none */
    Qualification(PersonCycles courses, Map<String, Double> scores) {
        this.courses = courses;
        this.scores = scores;
    }

    /** The first rule that fits moves, then the next may from there; none moves twice. */
    void apply(Response response) {
        courses.of(response.personId()).ifPresent(course -> {
            Set<String> fired = new HashSet<>();
            for (Optional<StageRule> rule = next(course, response, fired);
                    rule.isPresent();
                    rule = next(course, response, fired)) {
                fire(course, response, rule.get());
                fired.add(rule.get().name());
            }
        });
    }

    private Optional<StageRule> next(PersonCycle course, Response response, Set<String> fired) {
        LifecycleStage stage = course.stage();
        return courses.policy().stageRules().stream()
                .filter(rule -> !fired.contains(rule.name())
                        && stage != null
                        && rule.from().contains(stage))
                .filter(rule -> rule.to() != LifecycleStage.SRL || news(response))
                .filter(rule -> stage != LifecycleStage.RECYCLED || rested(course, response))
                .filter(rule ->
                        rule.when().met(response, course.profile(), () -> scores.getOrDefault(course.personId(), 0.0)))
                .findFirst();
    }

    private void fire(PersonCycle course, Response response, StageRule rule) {
        Cause cause = Cause.rule(rule.name());
        if (rule.to() == LifecycleStage.SRL) {
            HandoffTarget routed = new HandoffTarget(response.owner(), response.queue());
            HandoffTarget to = routed.named() ? routed : course.routed();
            courses.handOff(course, to, courses.now(), cause);
        } else if (rule.to() == LifecycleStage.RECYCLED) {
            course.recycle(response.at(), cause.recycled(RecycleReason.NOT_READY), null);
        } else if (rule.to() == LifecycleStage.DISQUALIFIED) {
            course.disqualify(response.at(), cause);
        } else {
            course.enter(rule.to(), response.at(), cause);
        }
    }

    private boolean news(Response response) {
        return response.at().isAfter(courses.now().minus(LifecyclePolicy.NEWS));
    }

    /** Whoever was recycled rests until the time set for it. */
    private boolean rested(PersonCycle course, Response response) {
        CycleState cycle = course.cycle();
        Instant earliest = cycle == null ? null : cycle.earliestHandoffAt();
        return earliest == null || !response.at().isBefore(earliest);
    }
}
