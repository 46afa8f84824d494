package io.leadgraph.facts.account;

import io.leadgraph.platform.common.Interval;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.input.Patch;
import io.leadgraph.platform.upsert.UpsertInput;
import java.util.List;

/** One row of an upsert, its form checked. */
record AccountInput(
        InputRow row,
        String key,
        Patch<String> name,
        Patch<String> country,
        Patch<String> owner,
        Patch<List<ClaimState>> domains,
        Patch<Parent> parent,
        Patch<List<RelationshipState>> relationships)
        implements UpsertInput {

    /** The account it is said to belong to, and when. */
    record Parent(String key, Interval valid) {}

    List<ClaimState> claims() {
        List<ClaimState> claims = domains.value();
        return claims == null ? List.of() : claims;
    }
}
