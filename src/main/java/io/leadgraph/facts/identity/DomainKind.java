package io.leadgraph.facts.identity;

/** What a mail domain says about who writes from it; the first that holds, in this order. */
public enum DomainKind {
    /** Kept for tests and documents by RFC 2606 and RFC 6761; nobody's. */
    RESERVED,
    /** Throw-away mail. */
    DISPOSABLE,
    /** Mailboxes for anybody: free mail and access providers. */
    FREE,
    /** None of these: most likely the domain of an organisation. */
    BUSINESS
}
