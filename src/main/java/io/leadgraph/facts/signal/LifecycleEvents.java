package io.leadgraph.facts.signal;

import io.leadgraph.platform.graph.Graph.Statements;
import java.time.Instant;
import java.util.Collection;

/**
 * What may move people between stages, told by the features that store it, at the end of the transaction that does, so that
 * stages are never
 * behind.
 */
public interface LifecycleEvents {

    /**
     * Touches were stored.
     *
     * @param policies how many versions of the lifecycle policy there are
     * @param responses inbound ones, by id, in the order of the batch
     * @param acted whom somebody of ours called, wrote to or met, by person id
     */
    void touched(Statements tx, int policies, Collection<String> responses, Collection<String> acted);

    /**
     * Responses did by themselves what rules of a policy need not say; nothing happens where neither is anybody.
     *
     * @param left who turned out not to be applicable and left the funnel, by person id: nobody's lead any more
     * @param early who responded before what was known of them, by person id
     */
    void responded(Statements tx, Collection<String> left, Collection<String> early);

    /** Opportunities are another than before: their stage, their times or who takes part in them; by id. */
    void dealt(Statements tx, Collection<String> opportunityIds);

    /**
     * What is decided about people's touches may be another than before, as by an override or a relationship of their company;
     * by person id.
     */
    void redecided(Statements tx, Collection<String> personIds);

    /** Somebody's lead was converted. */
    void converted(Statements tx, String personId, Instant at);
}
