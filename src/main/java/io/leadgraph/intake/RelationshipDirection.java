package io.leadgraph.intake;

/** Which way a relationship of a path points; the names are part of the API. */
public enum RelationshipDirection {
    OUTGOING,
    INCOMING
}
