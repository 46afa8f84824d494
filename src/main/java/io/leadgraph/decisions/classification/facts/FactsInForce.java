package io.leadgraph.decisions.classification.facts;

import io.leadgraph.decisions.configuration.IntakeConfiguration;

/**
 * What is decided by where nothing is stored.
 *
 * @param rules the newest ones
 * @param facts read without a lock
 */
public record FactsInForce(IntakeConfiguration rules, Facts facts) {}
