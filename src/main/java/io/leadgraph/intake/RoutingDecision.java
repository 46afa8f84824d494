package io.leadgraph.intake;

import org.jspecify.annotations.Nullable;

/**
 * Who takes care of it: an owner or a queue.
 *
 * @param rule which rule chose
 * @param version of the rules
 */
public record RoutingDecision(
        @Nullable String owner, @Nullable String queue, String rule, int version) {

    /** The built-in rules: not-applicable people apart, then the account's owner, then one queue for all. */
    static RoutingDecision of(Verdict verdict, AccountChoice choice) {
        if (verdict.notApplicable()) {
            return new RoutingDecision(null, "not-applicable", "NOT_APPLICABLE", 1);
        }
        AccountFacts account = choice.account();
        String owner = account == null ? null : account.account().owner();
        return owner == null
                ? new RoutingDecision(null, "inbound", "DEFAULT_QUEUE", 1)
                : new RoutingDecision(owner, null, "ACCOUNT_OWNER", 1);
    }
}
