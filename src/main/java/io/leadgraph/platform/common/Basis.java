package io.leadgraph.platform.common;

/** Which of the two decisions is meant: as made, with what was known then, or as made from every fact known now. */
public enum Basis {
    RECORDED,
    RESTATED
}
