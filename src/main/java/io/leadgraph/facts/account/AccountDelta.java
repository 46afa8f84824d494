package io.leadgraph.facts.account;

import io.leadgraph.facts.signal.Mark;
import io.leadgraph.facts.signal.MarkScope;
import io.leadgraph.platform.common.Interval;
import io.leadgraph.platform.graph.Ids;
import io.leadgraph.platform.graph.NodeKind;
import io.leadgraph.platform.upsert.ListReplacement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The difference between the accounts as they are and as they shall be, as parameters of one write. */
final class AccountDelta {
    private final Map<String, List<Map<String, ? extends @Nullable Object>>> created = new LinkedHashMap<>();
    private final List<String> endedEdges = new ArrayList<>();
    private final List<String> endedRelationships = new ArrayList<>();
    private final List<Mark> stale = new ArrayList<>();

    AccountDelta() {
        List.of("accounts", "claims", "parents", "relationships").forEach(name -> created.put(name, new ArrayList<>()));
    }

    /** Adds what changed of one account; before is null where its node was only made to lock the key. */
    void add(@Nullable AccountState before, AccountState after) {
        AccountState base = before == null ? AccountState.fresh(after.account()) : before;
        String id = after.account().id();
        if (before == null || !before.account().equals(after.account())) {
            create("accounts", Map.of("id", id, "properties", after.properties()));
        }
        addClaims(id, base.claims(), after.claims());
        addParents(id, base.parents(), after.parents());
        addRelationships(id, base.relationships(), after.relationships());
        mark(base, after, before == null);
    }

    /** What touches before may have been decided by. A new account has none itself, and means something to its tree as a customer only. */
    private void mark(AccountState before, AccountState after, boolean created) {
        boolean decides = created
                ? !after.parents().isEmpty() && after.relationships().stream().anyMatch(RelationshipState::customer)
                : !before.relationships().equals(after.relationships())
                        || !before.parents().equals(after.parents());
        if (decides) {
            stale.add(new Mark(MarkScope.ACCOUNT, after.account().id()));
        }
        gone(before.parents(), after.parents())
                .forEach(parent -> stale.add(new Mark(MarkScope.ACCOUNT, parent.parentId())));
    }

    List<Mark> stale() {
        return stale;
    }

    boolean isEmpty() {
        return endedEdges.isEmpty()
                && endedRelationships.isEmpty()
                && created.values().stream().allMatch(List::isEmpty);
    }

    Map<String, Object> parameters(Instant now) {
        Map<String, Object> parameters = new LinkedHashMap<>(created);
        parameters.put("endedEdges", endedEdges);
        parameters.put("endedRelationships", endedRelationships);
        parameters.put("now", now);
        return parameters;
    }

    private void addClaims(String id, List<ClaimState> before, List<ClaimState> after) {
        gone(before, after).forEach(claim -> endedEdges.add(Objects.requireNonNull(claim.edge())));
        gone(after, before).forEach(claim -> create("claims", edge(id, claim.valid(), "domain", claim.domain())));
        Stream.concat(gone(before, after).stream(), gone(after, before).stream())
                .forEach(claim -> stale.add(new Mark(MarkScope.DOMAIN, claim.domain())));
    }

    private void addParents(String id, List<ParentState> before, List<ParentState> after) {
        gone(before, after).forEach(edge -> endedEdges.add(Objects.requireNonNull(edge.edge())));
        gone(after, before).forEach(edge -> create("parents", edge(id, edge.valid(), "parentId", edge.parentId())));
    }

    private void addRelationships(String id, List<RelationshipState> before, List<RelationshipState> after) {
        gone(before, after).forEach(held -> endedRelationships.add(Objects.requireNonNull(held.id())));
        for (RelationshipState held : gone(after, before)) {
            Map<String, @Nullable Object> row = edge(id, held.valid(), "kind", held.kind());
            row.put("relationshipId", Ids.next(NodeKind.RELATIONSHIP));
            row.put("groupWide", held.groupWide());
            create("relationships", row);
        }
    }

    private void create(String name, Map<String, ? extends @Nullable Object> row) {
        Objects.requireNonNull(created.get(name)).add(row);
    }

    private static <T> List<T> gone(List<T> before, List<T> after) {
        return ListReplacement.without(before, after::contains);
    }

    private static Map<String, @Nullable Object> edge(String id, Interval valid, String name, Object value) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put(name, value);
        row.put("from", valid.from());
        row.put("to", valid.to());
        return row;
    }
}
