package io.leadgraph.facts.account;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.leadgraph.facts.signal.MarkGraph;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.NodeKind;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.upsert.ListReplacement;
import io.leadgraph.platform.upsert.Upserts;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The statements of an upsert of accounts. Lock order: hierarchy, accounts by key, domains by name. */
@Component
class AccountWriteGraph {
    private final Query lockHierarchy = Query.load("account/lock_hierarchy");
    private final Query lockAccounts = Query.load("account/lock_accounts");
    private final Query lockDomains = Query.load("account/lock_domains");
    private final Query readAccounts = Query.load("account/read_for_upsert");
    private final Query readAncestors = Query.load("account/read_ancestors");
    private final Query discard = Query.load("account/discard_reserved");
    private final Query write = Query.load("account/write_accounts");

    AccountFacts lockAndRead(Statements tx, List<AccountInput> changes) {
        List<String> parents = parentKeys(changes);
        if (!parents.isEmpty()) {
            // Two calls that each add one edge of a cycle see nothing of each other unless they take turns.
            tx.run(lockHierarchy, Map.of());
        }
        Map<String, String> reserved = Upserts.reserve(tx, lockAccounts, NodeKind.ACCOUNT, changes);
        Map<String, String> holders = lockDomains(tx, changes);
        Map<String, AccountState> accounts = read(tx, changes, parents, holders.values());
        boolean inherits =
                parents.isEmpty() && holders.values().stream().anyMatch(key -> hasParents(accounts.get(key)));
        if (inherits) {
            // seldom enough to take it out of turn: who waits in a circle then tries again
            tx.run(lockHierarchy, Map.of());
        }
        return new AccountFacts(
                accounts,
                reserved,
                domains(changes),
                holders,
                parents.isEmpty() && !inherits ? Map.of() : ancestors(tx, accounts.values()));
    }

    private static boolean hasParents(@Nullable AccountState account) {
        return account != null && !account.parents().isEmpty();
    }

    /** Writes what differs from the facts, and takes back the nodes that only served as locks. */
    void write(Statements tx, AccountFacts facts, Map<String, AccountState> after, Instant now) {
        discardUnused(tx, facts, after);
        Map<String, AccountState> before = facts.accounts().values().stream()
                .collect(toMap(state -> state.account().id(), state -> state));
        AccountDelta writes = new AccountDelta();
        after.values().stream()
                .sorted(Comparator.comparing(state -> state.account().id()))
                .forEach(state -> writes.add(before.get(state.account().id()), state));
        if (!writes.isEmpty()) {
            tx.run(write, Map.of("batch", writes.parameters(now)));
            MarkGraph.leave(tx, writes.stale(), now);
        }
    }

    private Map<String, String> lockDomains(Statements tx, List<AccountInput> changes) {
        Collection<String> names = domains(changes);
        if (names.isEmpty()) {
            return Map.of();
        }
        return tx.run(lockDomains, Map.of("names", names)).stream()
                .filter(row -> row.get("holder") != null)
                .collect(toMap(row -> row.string("name"), row -> row.string("holder"), (one, other) -> one));
    }

    private Map<String, AccountState> read(
            Statements tx, List<AccountInput> changes, Collection<String> parents, Collection<String> holders) {
        Collection<String> keys = Stream.of(Upserts.keys(changes), parents, holders)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        return tx.run(readAccounts, Map.of("keys", keys)).stream()
                .map(AccountState::of)
                .collect(toMap(state -> state.account().key(), state -> state));
    }

    private Map<String, List<ParentState>> ancestors(Statements tx, Collection<AccountState> accounts) {
        List<String> ids = accounts.stream().map(state -> state.account().id()).toList();
        return tx.run(readAncestors, Map.of("ids", ids)).stream()
                .collect(groupingBy(row -> row.string("childId"), mapping(ParentState::of, toList())));
    }

    private void discardUnused(Statements tx, AccountFacts facts, Map<String, AccountState> after) {
        Set<String> ids =
                after.values().stream().map(state -> state.account().id()).collect(Collectors.toSet());
        Set<String> claimed = after.values().stream()
                .flatMap(state -> state.claims().stream().map(ClaimState::domain))
                .collect(Collectors.toSet());
        List<String> unusedIds =
                ListReplacement.without(List.copyOf(facts.reserved().values()), ids::contains);
        List<String> unusedDomains = ListReplacement.without(facts.domains(), claimed::contains);
        if (!unusedIds.isEmpty() || !unusedDomains.isEmpty()) {
            tx.run(discard, Map.of("ids", unusedIds, "domains", unusedDomains));
        }
    }

    private static List<String> parentKeys(List<AccountInput> changes) {
        return changes.stream()
                .map(change -> change.parent().value())
                .filter(Objects::nonNull)
                .map(AccountInput.Parent::key)
                .toList();
    }

    private static List<String> domains(List<AccountInput> changes) {
        return changes.stream()
                .flatMap(change -> change.claims().stream())
                .map(ClaimState::domain)
                .distinct()
                .sorted()
                .toList();
    }
}
