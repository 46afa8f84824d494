package io.leadgraph.facts.opportunity;

import io.leadgraph.facts.center.BuyingRole;
import io.leadgraph.facts.identity.PersonRefGraph.Resolved;
import io.leadgraph.platform.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A person's part in an opportunity.
 *
 * @param edge where it is stored; null until it is
 */
record ContactRoleState(
        @Nullable String edge, Resolved who, @Nullable BuyingRole role, boolean primary) {

    static ContactRoleState of(Row row) {
        return new ContactRoleState(
                row.string("edge"),
                new Resolved(row.string("personId"), row.string("identityId")),
                row.constantOrNull(BuyingRole.class, "role"),
                row.bool("primary"));
    }

    /** Whichever of the person's identities it hangs on. */
    boolean says(ContactRoleState other) {
        return who.personId().equals(other.who.personId()) && role == other.role && primary == other.primary;
    }
}
