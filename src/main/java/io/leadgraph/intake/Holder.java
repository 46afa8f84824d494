package io.leadgraph.intake;

/** Who a key leads to. */
record Holder(PersonState person, IdentityState identity) {}
