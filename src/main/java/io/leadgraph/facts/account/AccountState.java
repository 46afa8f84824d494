package io.leadgraph.facts.account;

import io.leadgraph.facts.identity.Names;
import io.leadgraph.platform.common.Provenance;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.input.Texts;
import io.leadgraph.platform.upsert.ListReplacement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An account with the state edges that are held now. */
record AccountState(
        Account account, List<ClaimState> claims, List<ParentState> parents, List<RelationshipState> relationships) {

    static AccountState of(Row row) {
        return new AccountState(
                Account.of(row),
                row.rows("claims").stream().map(ClaimState::of).toList(),
                row.rows("parents").stream().map(ParentState::of).toList(),
                row.rows("relationships").stream().map(RelationshipState::of).toList());
    }

    static AccountState fresh(Account account) {
        return new AccountState(account, List.of(), List.of(), List.of());
    }

    /** Whether intake opened it for this domain and nobody has said whose the domain is. */
    boolean heldForIntake(String domain) {
        return account.provenance() == Provenance.INTAKE
                && claims.stream()
                        .anyMatch(claim -> !claim.explicit() && claim.domain().equals(domain));
    }

    AccountState withoutIntakeClaim(String domain) {
        List<ClaimState> kept = ListReplacement.without(
                claims, claim -> !claim.explicit() && claim.domain().equals(domain));
        return new AccountState(account, kept, parents, relationships);
    }

    boolean holdsNothingBut(String domain) {
        return claims.stream().allMatch(claim -> claim.domain().equals(domain));
    }

    /** Without its domain and all that has been told of it: both are the claimant's now. */
    AccountState emptied() {
        return new AccountState(account.ownedBy(null), List.of(), List.of(), List.of());
    }

    /** With what has been told of another account where nothing has been told of this one. */
    AccountState filledFrom(AccountState other, Predicate<ParentState> sound) {
        String owner = account.owner() == null ? other.account.owner() : account.owner();
        return new AccountState(
                account.ownedBy(owner),
                claims,
                parents.isEmpty()
                        ? other.parents.stream()
                                .map(held -> new ParentState(null, held.parentId(), held.valid()))
                                .filter(sound)
                                .toList()
                        : parents,
                relationships.isEmpty()
                        ? other.relationships.stream()
                                .map(held -> new RelationshipState(null, held.kind(), held.valid(), held.groupWide()))
                                .toList()
                        : relationships);
    }

    /** What the node carries, with the values derived from the name. */
    Map<String, @Nullable Object> properties() {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("key", account.key());
        properties.put("name", account.name());
        properties.put("sortName", Texts.sortKey(account.name()));
        properties.put("nameKey", Names.companyKey(account.name()));
        properties.put("country", account.country());
        properties.put("owner", account.owner());
        properties.put("sortOwner", sortOwner(account.owner()));
        properties.put("provenance", account.provenance());
        properties.put("recordedAt", account.createdAt());
        return properties;
    }

    /** What accounts are ordered by owner by; those that nobody owns are in front. */
    private static String sortOwner(@Nullable String owner) {
        return owner == null ? "" : Texts.sortKey(owner);
    }
}
