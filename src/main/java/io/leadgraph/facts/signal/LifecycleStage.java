package io.leadgraph.facts.signal;

/** How far a person is between marketing and sales, in the order of the funnel; the last three are beside it. */
public enum LifecycleStage {
    INQUIRY,
    MQL,
    SRL,
    ACCEPTED,
    OPPORTUNITY,
    CUSTOMER,
    RECYCLED,
    DISQUALIFIED,
    OUTSIDE;

    /** Whether it is a step of the funnel. */
    public boolean inFunnel() {
        return compareTo(CUSTOMER) <= 0;
    }

    /** Whether a cycle that gets there has ended: what comes next is another. */
    public boolean ends() {
        return this == CUSTOMER || this == DISQUALIFIED;
    }

    /** Whether going there from another stage is a step back. */
    public boolean isBackFrom(LifecycleStage other) {
        return inFunnel() && other.inFunnel() && compareTo(other) < 0;
    }
}
