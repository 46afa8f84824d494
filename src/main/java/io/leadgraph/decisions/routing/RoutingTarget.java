package io.leadgraph.decisions.routing;

import org.jspecify.annotations.Nullable;

/**
 * Where a rule sends: one of three.
 *
 * @param owner a person of sales or marketing, by whatever name the company uses
 * @param queue the key of a queue
 * @param accountOwner whether to whoever owns the account; a rule that says so fires only where somebody does
 */
record RoutingTarget(@Nullable String owner, @Nullable String queue, boolean accountOwner) {
    static final RoutingTarget ACCOUNT_OWNER = new RoutingTarget(null, null, true);

    static RoutingTarget queue(String key) {
        return new RoutingTarget(null, key, false);
    }
}
