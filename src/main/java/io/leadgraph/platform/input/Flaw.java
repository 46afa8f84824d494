package io.leadgraph.platform.input;

/** Why a text was refused; the names are those of the API's error codes. */
public enum Flaw {
    /** Holds what no stored text may hold, or does not have the form that is asked for. */
    INVALID,
    /** Longer than the field allows; said before anything else is looked at, so a huge text costs nothing. */
    TOO_LONG
}
