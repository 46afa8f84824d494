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
record Claim(@Nullable String edge, String domain, boolean explicit, Interval valid) {

    static Claim of(Row row) {
        return new Claim(row.string("edge"), row.string("domain"), row.bool("explicit"), Intervals.of(row));
    }

    boolean says(Claim other) {
        return domain.equals(other.domain) && explicit == other.explicit && valid.equals(other.valid);
    }
}
