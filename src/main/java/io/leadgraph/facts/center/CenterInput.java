package io.leadgraph.facts.center;

import io.leadgraph.facts.identity.PersonRef;
import io.leadgraph.platform.common.Interval;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.input.Patch;
import io.leadgraph.platform.upsert.UpsertInput;
import java.util.List;

/** One row of an upsert of buying centers. */
record CenterInput(
        InputRow row,
        String key,
        String accountKey,
        String name,
        Patch<String> product,
        Patch<List<Member>> members,
        Patch<List<BuyingRole>> roleTemplate)
        implements UpsertInput {

    /** A member as named. */
    record Member(InputRow row, PersonRef person, BuyingRole role, Interval valid) {}

    List<Member> wantedMembers() {
        List<Member> wanted = members.value();
        return wanted == null ? List.of() : wanted;
    }
}
