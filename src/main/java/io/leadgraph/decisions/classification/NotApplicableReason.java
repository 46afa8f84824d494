package io.leadgraph.decisions.classification;

/** Why a person is neither prospect nor customer; the names are part of the API. */
public enum NotApplicableReason {
    OVERRIDE,
    TEST,
    EMPLOYEE,
    VENDOR,
    COMPETITOR,
    PARTNER,
    STUDENT,
    PRESS,
    JOB_SEEKER,
    INVALID
}
