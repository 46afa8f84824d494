package io.leadgraph.journey;

/**
 * One page of one journey.
 *
 * @param id of the person, account, opportunity or campaign
 */
record JourneyKey(Scope scope, String id, JourneyRequest request) {}
