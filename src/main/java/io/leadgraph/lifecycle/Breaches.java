package io.leadgraph.lifecycle;

import io.leadgraph.graph.Graph.Statements;
import io.leadgraph.person.LifecycleStage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What follows where sales does not do what it promised, as the policy says. */
final class Breaches {
    private Breaches() {}

    /**
     * Sales moves somebody back.
     *
     * @param to where to, unless the policy says otherwise
     */
    static void back(Statements tx, Courses courses, Course course, LifecycleStage to, Instant at, Cause cause) {
        Handoff last = last(course);
        if (last == null || last.breach() != null) {
            course.move(to, at, cause);
            return;
        }
        course.breached(last, BreachKind.MOVED_BACK);
        follow(tx, courses, course, last, BreachKind.MOVED_BACK, to, at, cause);
    }

    /** A handoff is not acted on, or not moved forward, in time. */
    static void due(Statements tx, Courses courses, Course course, Handoff handoff, BreachKind kind) {
        course.breached(handoff, kind);
        boolean engaged = kind == BreachKind.NOT_ACTED && handoff.actedAt() != null;
        if (!engaged) {
            follow(tx, courses, course, handoff, kind, null, courses.now(), Cause.rule(AutomaticMove.of(kind)));
        }
    }

    private static void follow(
            Statements tx,
            Courses courses,
            Course course,
            Handoff handoff,
            BreachKind kind,
            @Nullable LifecycleStage to,
            Instant at,
            Cause cause) {
        HandoffPolicy policy = courses.policy().handoff();
        BreachAction action = policy.after(kind);
        boolean again = action == BreachAction.REASSIGN && handoff.passedOn() < policy.reassignments();
        if (again) {
            courses.passOn(tx, course, handoff, at, cause.ruled(AutomaticMove.of(kind)));
        } else if (action != BreachAction.NOTE) {
            RecycleReason why = cause.reason() != null
                    ? cause.reason()
                    : kind == BreachKind.MOVED_BACK ? RecycleReason.REJECTED : RecycleReason.TIMEOUT;
            course.recycle(at, cause.ruled(AutomaticMove.of(kind)).recycled(why), null);
        } else if (to != null) {
            course.move(to, at, cause);
        }
    }

    private static @Nullable Handoff last(Course course) {
        Cycle cycle = course.cycle();
        return cycle == null || cycle.handoffs().isEmpty()
                ? null
                : cycle.handoffs().getLast();
    }
}
