package io.leadgraph.decisions.classification.facts;

/** What was stored under a client key: the touch, and the hash of the body that made it. */
public record StoredKey(String touchId, String bodyHash) {}
