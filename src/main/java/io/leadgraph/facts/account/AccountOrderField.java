package io.leadgraph.facts.account;

/** By what accounts can be ordered; the names are part of the API. */
enum AccountOrderField {
    NAME,
    KEY,
    CREATED_AT,
    OWNER
}
