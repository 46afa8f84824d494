package io.leadgraph.decisions.lifecycle;

import io.leadgraph.decisions.lifecycle.policy.AutomaticMove;
import io.leadgraph.decisions.lifecycle.policy.RecycleReason;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody moves.
 *
 * @param rule by itself; null where somebody asked for it
 * @param by who asked
 */
record Cause(
        @Nullable String rule,
        @Nullable String by,
        @Nullable RecycleReason reason,
        @Nullable String note) {

    static Cause rule(AutomaticMove rule) {
        return rule(rule.name());
    }

    static Cause rule(String name) {
        return new Cause(name, null, null, null);
    }

    static Cause hand(@Nullable String by, @Nullable String note) {
        return new Cause(null, by, null, note);
    }

    Cause recycled(RecycleReason why) {
        return new Cause(rule, by, why, note);
    }

    Cause ruled(AutomaticMove move) {
        return new Cause(move.name(), by, reason, note);
    }
}
