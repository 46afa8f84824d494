package io.leadgraph.decisions.lifecycle;

import io.leadgraph.decisions.lifecycle.policy.AutomaticMove;
import io.leadgraph.decisions.lifecycle.policy.BreachAction;
import io.leadgraph.decisions.lifecycle.policy.BreachKind;
import io.leadgraph.decisions.lifecycle.policy.HandoffPolicy;
import io.leadgraph.decisions.lifecycle.policy.RecycleReason;
import io.leadgraph.facts.signal.LifecycleStage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What follows for a person where sales does not do what it promised, as the policy says. */
final class Breaches {
    private final PersonCycles courses;
    private final PersonCycle course;

    Breaches(PersonCycles courses, PersonCycle course) {
        this.courses = courses;
        this.course = course;
    }

    /**
     * Sales moves somebody back.
     *
     * @param to where to, unless the policy says otherwise
     */
    void back(LifecycleStage to, Instant at, Cause cause) {
        settle(at);
        Handoff last = last();
        if (last == null || last.breach() != null) {
            course.move(to, at, cause);
            return;
        }
        course.breached(last, BreachKind.MOVED_BACK);
        follow(last, BreachKind.MOVED_BACK, to, at, cause);
    }

    /** What had gone wrong before is what went wrong, whoever looks first. */
    private void settle(Instant at) {
        Handoff last = last();
        BreachKind ranOut = last == null ? null : last.due(at);
        if (last != null && ranOut != null) {
            course.breached(last, ranOut);
        }
    }

    /** A handoff is not acted on, or not moved forward, in time. */
    void due(Handoff handoff, BreachKind kind) {
        course.breached(handoff, kind);
        boolean engaged = kind == BreachKind.NOT_ACTED && handoff.actedAt() != null;
        if (!engaged) {
            follow(handoff, kind, null, courses.now(), Cause.rule(AutomaticMove.of(kind)));
        }
    }

    private void follow(Handoff handoff, BreachKind kind, @Nullable LifecycleStage to, Instant at, Cause cause) {
        HandoffPolicy policy = courses.policy().handoff();
        BreachAction action = policy.after(kind);
        boolean again = action == BreachAction.REASSIGN && handoff.passedOn() < policy.reassignments();
        if (again) {
            courses.passOn(course, handoff, at, cause.ruled(AutomaticMove.of(kind)));
        } else if (action != BreachAction.NOTE) {
            RecycleReason why = cause.reason() != null
                    ? cause.reason()
                    : kind == BreachKind.MOVED_BACK ? RecycleReason.REJECTED : RecycleReason.TIMEOUT;
            course.recycle(at, cause.ruled(AutomaticMove.of(kind)).recycled(why), null);
        } else if (to != null) {
            course.move(to, at, cause);
        }
    }

    private @Nullable Handoff last() {
        CycleState cycle = course.cycle();
        return cycle == null || cycle.handoffs().isEmpty()
                ? null
                : cycle.handoffs().getLast();
    }
}
