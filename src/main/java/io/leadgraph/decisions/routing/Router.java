package io.leadgraph.decisions.routing;

import io.leadgraph.platform.graph.Graph.Statements;
import java.util.List;

/** Chooses who takes care of leads. */
public interface Router {

    /**
     * Decides about the leads of a batch, in order, in its transaction: round robin takes its turns.
     *
     * @param versions how many versions of the rules there are
     */
    List<RoutingDecision> route(Statements tx, int versions, List<RoutingSubject> leads);

    /** What would be decided; takes no turn, so that of a round robin only the queue is known. */
    RoutingDecision preview(RoutingSubject lead);
}
