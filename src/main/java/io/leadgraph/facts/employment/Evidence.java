package io.leadgraph.facts.employment;

/** What says that a person belongs to an account, strongest first; stored by name. */
public enum Evidence {
    /** Somebody said so, with dates. */
    EXPLICIT,
    /** The domain of an address. */
    ADDRESS,
    /** A company name that matches; a suggestion only. */
    COMPANY_NAME,
    /** For a touch alone: no address of its own, but an affiliation held at the time. */
    AFFILIATION
}
