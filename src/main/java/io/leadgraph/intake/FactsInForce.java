package io.leadgraph.intake;

/**
 * What is decided by where nothing is stored.
 *
 * @param rules the newest ones
 * @param facts read without a lock
 */
record FactsInForce(IntakeConfiguration rules, Facts facts) {}
