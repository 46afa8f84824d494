package io.leadgraph.lifecycle;

import io.leadgraph.common.TenantZone;
import io.leadgraph.graph.Caches;
import io.leadgraph.graph.Graph.Statements;
import io.leadgraph.graph.Newest;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** The policy in force, kept in memory until somebody who counted finds that there are more versions. */
@Service
class LifecyclePolicies {
    private final TenantZone zone;
    private final Clock clock;
    private final Newest<LifecyclePolicy> newest;

    LifecyclePolicies(TenantZone zone, Clock clock, Caches caches) {
        this.zone = zone;
        this.clock = clock;
        this.newest = new Newest<>(caches);
    }

    /** @param versions how many there are */
    LifecyclePolicy current(Statements tx, int versions) {
        return newest.of(
                versions,
                () -> versions == 0
                        ? LifecyclePolicy.BUILT_IN
                        : LifecycleGraph.policy(tx, versions).orElseThrow());
    }

    /** By the newest version as the graph has it. */
    Course.Rules rules(Statements tx) {
        return rules(LifecycleGraph.policy(tx, null).orElse(LifecyclePolicy.BUILT_IN));
    }

    Course.Rules rules(LifecyclePolicy policy) {
        return new Course.Rules(policy, policy.calendar().in(zone.zone()), clock.instant());
    }
}
