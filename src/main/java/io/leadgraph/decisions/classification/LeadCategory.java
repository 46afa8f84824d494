package io.leadgraph.decisions.classification;

import io.leadgraph.facts.override.Relationship;

/** New or returning, times what the company is to us; the names are part of the API. */
public enum LeadCategory {
    NEW_PROSPECT,
    RETURNING_PROSPECT,
    NEW_CUSTOMER,
    RETURNING_CUSTOMER,
    NEW_NOT_APPLICABLE,
    RETURNING_NOT_APPLICABLE;

    public static LeadCategory of(boolean newPerson, Relationship relationship) {
        return valueOf((newPerson ? "NEW_" : "RETURNING_") + relationship.name());
    }

    public boolean newPerson() {
        return name().startsWith("NEW_");
    }

    public Relationship relationship() {
        return Relationship.valueOf(name().substring(name().indexOf('_') + 1));
    }
}
