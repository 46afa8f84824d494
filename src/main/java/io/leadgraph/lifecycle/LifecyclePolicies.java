package io.leadgraph.lifecycle;

import io.leadgraph.common.TenantZone;
import io.leadgraph.graph.Caches;
import io.leadgraph.graph.Graph.Statements;
import io.leadgraph.routing.QueueTurns;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The policy in force, kept in memory until somebody who counted finds that there are more versions. */
@Service
class LifecyclePolicies {
    private final TenantZone zone;
    private final QueueTurns turns;
    private final Clock clock;
    private volatile @Nullable LifecyclePolicy known;

    LifecyclePolicies(TenantZone zone, QueueTurns turns, Clock clock, Caches caches) {
        this.zone = zone;
        this.turns = turns;
        this.clock = clock;
        caches.register(() -> known = null);
    }

    /** @param versions how many there are */
    LifecyclePolicy current(Statements tx, int versions) {
        LifecyclePolicy policy = known;
        if (policy == null || policy.version() != versions) {
            policy = versions == 0
                    ? LifecyclePolicy.BUILT_IN
                    : LifecycleGraph.policy(tx, versions).orElseThrow();
            known = policy;
        }
        return Objects.requireNonNull(policy);
    }

    /** By the newest version as the graph has it. */
    Course.Rules rules(Statements tx) {
        return rules(LifecycleGraph.policy(tx, null).orElse(LifecyclePolicy.BUILT_IN));
    }

    Course.Rules rules(LifecyclePolicy policy) {
        return new Course.Rules(policy, policy.calendar().in(zone.zone()), turns, clock.instant());
    }
}
