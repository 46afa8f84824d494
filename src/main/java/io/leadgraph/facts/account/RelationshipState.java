package io.leadgraph.facts.account;

import io.leadgraph.platform.common.Interval;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.upsert.Intervals;
import org.jspecify.annotations.Nullable;

/**
 * What an account is to us for a time.
 *
 * @param id of the stored node; null until it is stored
 * @param groupWide whether it covers the account's subsidiaries
 */
record RelationshipState(@Nullable String id, AccountRelationshipKind kind, Interval valid, boolean groupWide) {

    static RelationshipState of(Row row) {
        return new RelationshipState(
                row.string("id"),
                row.constant(AccountRelationshipKind.class, "kind"),
                Intervals.of(row),
                row.bool("groupWide"));
    }

    boolean says(RelationshipState other) {
        return kind == other.kind && groupWide == other.groupWide && valid.equals(other.valid);
    }

    boolean customer() {
        return kind == AccountRelationshipKind.CUSTOMER;
    }
}
