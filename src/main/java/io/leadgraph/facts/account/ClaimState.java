package io.leadgraph.facts.account;

import io.leadgraph.platform.common.Interval;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.upsert.Intervals;
import org.jspecify.annotations.Nullable;

/**
 * A domain claimed for an account.
 *
 * @param edge where it is stored; null until it is
 * @param explicit false where intake opened the account for the domain
 */
record ClaimState(@Nullable String edge, String domain, boolean explicit, Interval valid) {

    static ClaimState of(Row row) {
        return new ClaimState(row.string("edge"), row.string("domain"), row.bool("explicit"), Intervals.of(row));
    }

    boolean says(ClaimState other) {
        return domain.equals(other.domain) && explicit == other.explicit && valid.equals(other.valid);
    }
}
