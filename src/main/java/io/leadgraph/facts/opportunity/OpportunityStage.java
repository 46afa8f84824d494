package io.leadgraph.facts.opportunity;

/** How far a deal has come; the names are part of the API. */
public enum OpportunityStage {
    QUALIFICATION,
    DISCOVERY,
    PROPOSAL,
    NEGOTIATION,
    WON,
    LOST;

    /** Whether the deal is over, one way or the other. */
    public boolean closed() {
        return this == WON || this == LOST;
    }
}
