package io.leadgraph.intake;

/** As decided with what was known then, or from every fact known now; the names are part of the API. */
public enum Basis {
    RECORDED,
    RESTATED
}
