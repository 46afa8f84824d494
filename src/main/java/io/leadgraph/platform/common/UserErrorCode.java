package io.leadgraph.platform.common;

/** Why an input was refused; the names are part of the API. */
public enum UserErrorCode {
    REQUIRED,
    INVALID,
    TOO_LONG,
    OUT_OF_RANGE,
    NOT_FOUND,
    CONFLICT,
    CYCLE,
    NOT_ALLOWED
}
