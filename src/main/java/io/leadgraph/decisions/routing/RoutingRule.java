package io.leadgraph.decisions.routing;

import io.leadgraph.facts.override.Relationship;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One rule: those who meet the condition go to the target. */
record RoutingRule(String name, RoutingCondition when, RoutingTarget to) {

    /** After all others: not-applicable people apart, then the account's owner, then one queue for all. */
    static final List<RoutingRule> BUILT_IN = List.of(
            new RoutingRule(
                    "NOT_APPLICABLE",
                    RoutingCondition.of(List.of(Relationship.NOT_APPLICABLE)),
                    RoutingTarget.queue("not-applicable")),
            new RoutingRule("ACCOUNT_OWNER", RoutingCondition.NONE, RoutingTarget.ACCOUNT_OWNER),
            new RoutingRule("DEFAULT_QUEUE", RoutingCondition.NONE, RoutingTarget.queue("inbound")));

    static final Set<String> RESERVED =
            BUILT_IN.stream().map(RoutingRule::name).collect(Collectors.toUnmodifiableSet());
}
