package io.leadgraph.facts.account;

import io.leadgraph.platform.common.Interval;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.input.Patch;
import io.leadgraph.platform.upsert.Change;
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
