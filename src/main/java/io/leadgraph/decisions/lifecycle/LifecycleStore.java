package io.leadgraph.decisions.lifecycle;

import io.leadgraph.decisions.lifecycle.policy.PolicyInForce;
import io.leadgraph.decisions.lifecycle.policy.RecyclingPolicy;
import io.leadgraph.decisions.routing.QueueTurns;
import io.leadgraph.platform.graph.Graph.Statements;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Begin and end of what moves people: they are locked and read, and what was decided is stored. What lies between asks the graph
 * nothing.
 */
@Component
class LifecycleStore {
    private final QueueTurns turns;

    LifecycleStore(QueueTurns turns) {
        this.turns = turns;
    }

    PersonCycles lock(Statements tx, PolicyInForce rules, Collection<String> personIds) {
        return new PersonCycles(rules, LifecycleGraph.lock(tx, personIds));
    }

    /** A number of statements that does not depend on how many people there are; none where nothing was decided. */
    void store(Statements tx, PersonCycles courses) {
        LifecycleDelta writes = courses.writes();
        if (writes.isEmpty()) {
            return;
        }
        courses.own(turns.take(tx, writes.turns()));
        nurture(tx, courses.rules(), writes);
        if (!writes.enrolledIn().isEmpty()) {
            writes.statuses(LifecycleGraph.statuses(tx, writes.enrolledIn()));
        }
        LifecycleGraph.write(tx, writes.parameters(courses.now()));
        Set<String> handedOff = writes.handedOff();
        if (!handedOff.isEmpty()) {
            LifecycleGraph.engage(tx, handedOff);
        }
    }

    private static void nurture(Statements tx, PolicyInForce rules, LifecycleDelta writes) {
        RecyclingPolicy policy = rules.policy().recycling();
        List<String> recycled = writes.recycledPeople();
        if (!recycled.isEmpty() && !policy.nurture().isEmpty()) {
            writes.nurture(policy, LifecycleGraph.interests(tx, recycled, rules.now()));
        }
    }
}
