package io.leadgraph.decisions.lifecycle;

import io.leadgraph.decisions.lifecycle.policy.LifecyclePolicy;
import io.leadgraph.decisions.lifecycle.policy.WorkingTime;
import java.time.Instant;

/**
 * What holds in a transaction that moves people.
 *
 * @param now present
 */
record PolicyInForce(LifecyclePolicy policy, WorkingTime time, Instant now) {}
