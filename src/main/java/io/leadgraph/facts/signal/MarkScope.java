package io.leadgraph.facts.signal;

/** Whose decisions a fact may change; stored by name. */
public enum MarkScope {
    /** Touches of a person, whoever that is now. */
    PERSON,
    /** The same, and where the person was seen to work, because what an address says has changed. */
    ADDRESSES,
    /** Touches at an account and all in its tree. */
    ACCOUNT,
    /** People with an address at a domain or under it. */
    DOMAIN,
    /** Touches of a campaign and all below it. */
    CAMPAIGN,
    /** All people, because the rules are others. */
    EVERYBODY
}
