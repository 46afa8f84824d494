package io.leadgraph.decisions.lifecycle;

import io.leadgraph.decisions.lifecycle.policy.LifecyclePolicy;
import io.leadgraph.decisions.lifecycle.policy.PolicyInForce;
import io.leadgraph.decisions.lifecycle.policy.WorkingTime;
import io.leadgraph.platform.common.TenantZone;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.rules.Rules;
import io.leadgraph.platform.rules.RulesGraph;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The policy in force, kept in memory until somebody who counted finds that there are more versions. */
@Service
public class LifecyclePolicies {
    private final TenantZone zone;
    private final Clock clock;
    private final Rules<LifecyclePolicy> policies;

    LifecyclePolicies(TenantZone zone, Clock clock, RulesGraph rules) {
        this.zone = zone;
        this.clock = clock;
        this.policies = rules.of(LifecyclePolicy.KIND);
    }

    Instant now() {
        return clock.instant();
    }

    /** @param versions how many there are */
    LifecyclePolicy current(Statements tx, int versions) {
        return policies.newest(tx, versions);
    }

    /** The queue that the newest version passes people on to; empty where that is the one they came from. */
    public Optional<String> reassignmentQueue() {
        return Optional.ofNullable(policies.newest().handoff().reassignTo());
    }

    /** By the newest version as the graph has it. */
    PolicyInForce rules(Statements tx) {
        return rules(policies.newest(tx));
    }

    /** Working time as versions of the policy count it, by their numbers; one statement at most. */
    Map<Integer, WorkingTime> workingTimes(Collection<Integer> versions) {
        Map<Integer, WorkingTime> times = new HashMap<>();
        policies.versions(versions)
                .forEach((version, policy) ->
                        times.put(version, policy.calendar().in(zone.zone())));
        return times;
    }

    PolicyInForce rules(LifecyclePolicy policy) {
        return new PolicyInForce(policy, policy.calendar().in(zone.zone()), clock.instant());
    }
}
