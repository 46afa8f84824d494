package io.leadgraph.decisions.lifecycle.policy;

import java.time.Instant;

/**
 * What holds in a transaction that moves people.
 *
 * @param now present
 */
public record PolicyInForce(LifecyclePolicy policy, WorkingTime time, Instant now) {}
