package io.leadgraph.facts.center;

import io.leadgraph.facts.identity.PersonRefGraph.Resolved;
import io.leadgraph.platform.common.Interval;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.upsert.Intervals;
import org.jspecify.annotations.Nullable;

/**
 * A person's part in a buying center.
 *
 * @param edge where it is stored; null until it is
 */
record MembershipState(@Nullable String edge, Resolved who, BuyingRole role, Interval valid) {

    static MembershipState of(Row row) {
        return new MembershipState(
                row.string("edge"),
                new Resolved(row.string("personId"), row.string("identityId")),
                row.constant(BuyingRole.class, "role"),
                Intervals.of(row));
    }

    /** Whichever of the person's identities it hangs on. */
    boolean says(MembershipState other) {
        return who.personId().equals(other.who.personId()) && role == other.role && valid.equals(other.valid);
    }
}
