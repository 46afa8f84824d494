package io.leadgraph.lifecycle;

import io.leadgraph.graph.Graph.Statements;
import io.leadgraph.person.LifecycleStage;
import io.leadgraph.routing.QueueTurns;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What follows where sales does not do what it promised, as the policy says; and who takes care next. */
@Service
class Breaches {
    private final QueueTurns turns;

    Breaches(QueueTurns turns) {
        this.turns = turns;
    }

    /**
     * Sales moves somebody back.
     *
     * @param to where to, unless the policy says otherwise
     */
    void back(Statements tx, Courses courses, Course course, LifecycleStage to, Instant at, Cause cause) {
        Handoff last = last(course);
        if (last == null || last.breach() != null) {
            course.move(to, at, cause);
            return;
        }
        course.breached(last, BreachKind.MOVED_BACK);
        follow(tx, courses, course, last, BreachKind.MOVED_BACK, to, at, cause);
    }

    /** A handoff is not acted on, or not moved forward, in time. */
    void due(Statements tx, Courses courses, Course course, Handoff handoff, BreachKind kind) {
        course.breached(handoff, kind);
        boolean engaged = kind == BreachKind.NOT_ACTED && handoff.actedAt() != null;
        if (!engaged) {
            follow(tx, courses, course, handoff, kind, null, courses.now(), Cause.rule(AutomaticMove.of(kind)));
        }
    }

    private void follow(
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
            courses.handOff(
                    course, next(tx, policy, handoff), at, cause.ruled(AutomaticMove.of(kind)), handoff.passedOn() + 1);
        } else if (action != BreachAction.NOTE) {
            RecycleReason why = cause.reason() != null
                    ? cause.reason()
                    : kind == BreachKind.MOVED_BACK ? RecycleReason.REJECTED : RecycleReason.TIMEOUT;
            course.recycle(at, cause.ruled(AutomaticMove.of(kind)).recycled(why), null);
        } else if (to != null) {
            course.move(to, at, cause);
        }
    }

    /** Somebody else, where there is somebody. */
    private HandoffTarget next(Statements tx, HandoffPolicy policy, Handoff handoff) {
        String queue = Stream.of(Optional.ofNullable(policy.reassignTo()), Optional.ofNullable(handoff.queue()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(HandoffTarget.INBOUND);
        return new HandoffTarget(turns.take(tx, queue, handoff.owner()), queue);
    }

    /** A target with the owner whose turn it is; the default queue where none is named. */
    HandoffTarget taken(Statements tx, HandoffTarget to) {
        HandoffTarget named = to.named() ? to : HandoffTarget.DEFAULT;
        return named.owner() != null || named.queue() == null
                ? named
                : new HandoffTarget(turns.take(tx, named.queue(), null), named.queue());
    }

    private static @Nullable Handoff last(Course course) {
        Cycle cycle = course.cycle();
        return cycle == null || cycle.handoffs().isEmpty()
                ? null
                : cycle.handoffs().getLast();
    }
}
