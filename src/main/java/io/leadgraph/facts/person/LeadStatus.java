package io.leadgraph.facts.person;

/** How a lead record stands. */
public enum LeadStatus {
    OPEN,
    CONVERTED,
    DISQUALIFIED,
    RECYCLED;

    /** Whether sales may still work on it: a recycled one may come again, a disqualified one not. */
    public boolean open() {
        return this == OPEN || this == RECYCLED;
    }
}
