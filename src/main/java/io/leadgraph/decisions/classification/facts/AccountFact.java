package io.leadgraph.decisions.classification.facts;

import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.account.AccountRelationshipKind;
import io.leadgraph.facts.override.OverrideFact;
import io.leadgraph.platform.common.Interval;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What decides about an account: its dated relationships, overrides and the customers of its tree.
 *
 * @param people how many confirmed people it has; counted only where accounts share a domain
 * @param openDeals how many open opportunities it has; counted only where accounts share a domain
 */
public record AccountFact(
        Account account,
        List<RelationshipFact> relationships,
        List<OverrideFact> overrides,
        List<TreeCustomer> tree,
        long people,
        long openDeals) {

    public record RelationshipFact(String id, AccountRelationshipKind kind, Interval valid) {}

    /** An account that intake has just opened: nothing is known of it. */
    public static AccountFact opened(Account account) {
        return new AccountFact(account, List.of(), List.of(), List.of(), 0, 0);
    }

    public String id() {
        return account.id();
    }

    public Optional<RelationshipFact> relationshipAt(AccountRelationshipKind kind, Instant time) {
        return relationships.stream()
                .filter(r -> r.kind() == kind && r.valid().contains(time))
                .findFirst();
    }

    public boolean customerAt(Instant time) {
        return tree.stream().anyMatch(t -> t.itself() && t.customerAt(time).isPresent());
    }
}
