package io.leadgraph.intake;

/** What says that a person belongs to an account, strongest first; stored by name. */
enum Evidence {
    /** Somebody said so, with dates. */
    EXPLICIT,
    /** The domain of an address. */
    ADDRESS,
    /** A company name that matches; a suggestion only. */
    COMPANY_NAME,
    /** For a touch alone: no address of its own, but an affiliation held at the time. */
    AFFILIATION
}
