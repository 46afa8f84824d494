package io.leadgraph.facts.touch;

/** From the person to us, or from us to the person; the names are part of the API. */
public enum TouchDirection {
    INBOUND,
    OUTBOUND
}
