package io.leadgraph.facts.account;

/** Which accounts a question about an account includes; the names are part of the API. */
public enum AccountScope {
    SELF,
    SUBTREE,
    ULTIMATE
}
