package io.leadgraph.decisions.classification;

import io.leadgraph.facts.override.Relationship;
import io.leadgraph.facts.signal.LifecycleStage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a response does to the stage by itself: people who are not applicable stand outside, everybody else begins as an inquiry
 * or a customer.
 */
public enum ResponseRule {
    FIRST_RESPONSE(LifecycleStage.INQUIRY),
    CUSTOMER(LifecycleStage.CUSTOMER),
    NOT_APPLICABLE(LifecycleStage.OUTSIDE);

    private final LifecycleStage to;

    ResponseRule(LifecycleStage to) {
        this.to = to;
    }

    public LifecycleStage to() {
        return to;
    }

    /**
     * The rule that fires; none where the stage stays.
     *
     * @param stage now; null where there is no cycle yet
     */
    public static Optional<ResponseRule> after(@Nullable LifecycleStage stage, Verdict verdict) {
        ResponseRule rule = of(verdict);
        boolean begins = stage == null || stage == LifecycleStage.OUTSIDE;
        boolean fires = rule == NOT_APPLICABLE ? stage != LifecycleStage.OUTSIDE : begins;
        return fires ? Optional.of(rule) : Optional.empty();
    }

    /** The group of a customer that has bought nothing yet is an inquiry: to sell across is a way of its own through the funnel. */
    public static ResponseRule of(Verdict verdict) {
        return of(verdict.relationship(), verdict.newBuyingCenter());
    }

    /** As {@link #of(Verdict)}, by what of a verdict it goes by. */
    public static ResponseRule of(Relationship relationship, boolean newBuyingCenter) {
        return switch (relationship) {
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case CUSTOMER -> newBuyingCenter ? FIRST_RESPONSE : CUSTOMER;
            case PROSPECT -> FIRST_RESPONSE;
        };
    }
}
