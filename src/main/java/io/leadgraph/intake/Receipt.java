package io.leadgraph.intake;

/** What was stored under a client key: the touch, and the hash of the body that made it. */
record Receipt(String touchId, String bodyHash) {}
