package io.leadgraph.facts.account;

/** What an account can be to us; the names are part of the API. */
public enum AccountRelationshipKind {
    CUSTOMER,
    VENDOR,
    PARTNER,
    COMPETITOR,
    OWN,
    TEST,
    PRESS,
    SCHOOL
}
