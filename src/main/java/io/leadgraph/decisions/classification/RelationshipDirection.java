package io.leadgraph.decisions.classification;

/** Which way a relationship of a path points; the names are part of the API. */
public enum RelationshipDirection {
    OUTGOING,
    INCOMING
}
