package io.leadgraph.facts.rollup;

/**
 * A roll-up that does not say what its touches say.
 *
 * @param year at UTC
 * @param counted touches there are
 * @param stored touches the roll-up has
 */
record RollupDifference(String personId, String accountId, int year, int counted, int stored) {}
