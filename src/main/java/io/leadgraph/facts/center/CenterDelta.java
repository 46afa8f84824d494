package io.leadgraph.facts.center;

import io.leadgraph.facts.signal.Mark;
import io.leadgraph.facts.signal.MarkScope;
import io.leadgraph.platform.upsert.ListReplacement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The difference between the buying centers as they are and as they shall be, as parameters of one write. */
final class CenterDelta {
    private final List<Map<String, Object>> centers = new ArrayList<>();
    private final List<Map<String, String>> homes = new ArrayList<>();
    private final List<String> endedEdges = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> members = new ArrayList<>();
    private final List<Mark> stale = new ArrayList<>();

    /** Adds what changed of one; before is null where its node was only made to lock the key. */
    void add(@Nullable CenterState before, CenterState after) {
        String id = after.center().id();
        List<MembershipState> held = before == null ? List.of() : before.members();
        if (before == null) {
            homes.add(Map.of("id", id, "accountId", after.accountId()));
        }
        if (before == null || !before.center().equals(after.center())) {
            centers.add(Map.of("id", id, "properties", after.properties()));
        }
        if (!held.equals(after.members())) {
            stale.add(new Mark(MarkScope.ACCOUNT, after.accountId()));
        }
        ListReplacement.without(held, after.members()::contains)
                .forEach(gone -> endedEdges.add(Objects.requireNonNull(gone.edge())));
        ListReplacement.without(after.members(), held::contains).forEach(member -> members.add(row(id, member)));
    }

    /** A buying center decides about touches of its members. */
    List<Mark> stale() {
        return stale;
    }

    boolean isEmpty() {
        return centers.isEmpty() && endedEdges.isEmpty() && members.isEmpty();
    }

    Map<String, Object> parameters(Instant now) {
        return Map.of("centers", centers, "homes", homes, "endedEdges", endedEdges, "members", members, "now", now);
    }

    private static Map<String, @Nullable Object> row(String id, MembershipState member) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("identityId", member.who().identityId());
        row.put("role", member.role());
        row.put("from", member.valid().from());
        row.put("to", member.valid().to());
        return row;
    }
}
