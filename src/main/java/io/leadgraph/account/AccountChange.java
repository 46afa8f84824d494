package io.leadgraph.account;

import io.leadgraph.common.Interval;
import io.leadgraph.input.InputRow;
import io.leadgraph.input.Patch;
import java.util.List;

/** One row of an upsert, its form checked. */
record AccountChange(
        InputRow row,
        String key,
        Patch<String> name,
        Patch<String> country,
        Patch<String> owner,
        Patch<List<Claim>> domains,
        Patch<Parent> parent,
        Patch<List<Relation>> relationships)
        implements Change {

    /** The account it is said to belong to, and when. */
    record Parent(String key, Interval valid) {}

    List<Claim> claims() {
        List<Claim> claims = domains.value();
        return claims == null ? List.of() : claims;
    }
}
