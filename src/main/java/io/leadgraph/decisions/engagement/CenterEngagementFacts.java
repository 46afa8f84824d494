package io.leadgraph.decisions.engagement;

import io.leadgraph.facts.center.BuyingCenter;
import io.leadgraph.facts.center.BuyingRole;
import io.leadgraph.platform.graph.Row;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A buying center at a time.
 *
 * @param members the roles of each person, by id
 */
record CenterEngagementFacts(BuyingCenter center, String accountId, Map<String, Set<BuyingRole>> members) {

    /** From {@code center {…, accountId, members: [{personId, role}]}}. */
    static CenterEngagementFacts of(Row row) {
        Map<String, Set<BuyingRole>> members = new HashMap<>();
        row.rows("members")
                .forEach(member -> members.computeIfAbsent(
                                member.string("personId"), id -> EnumSet.noneOf(BuyingRole.class))
                        .add(member.constant(BuyingRole.class, "role")));
        return new CenterEngagementFacts(BuyingCenter.of(row), row.string("accountId"), members);
    }

    Coverage coverage(Set<String> engagedPeople) {
        List<BuyingRole> needed = center.roleTemplate();
        return new Coverage(
                needed.stream().filter(this::held).toList(),
                needed.stream().filter(role -> !held(role)).toList(),
                needed.stream().filter(role -> heldByOneOf(role, engagedPeople)).toList());
    }

    private boolean held(BuyingRole role) {
        return members.values().stream().anyMatch(roles -> roles.contains(role));
    }

    private boolean heldByOneOf(BuyingRole role, Set<String> people) {
        return members.entrySet().stream()
                .anyMatch(member -> member.getValue().contains(role) && people.contains(member.getKey()));
    }
}
