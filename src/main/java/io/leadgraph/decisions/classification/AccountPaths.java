package io.leadgraph.decisions.classification;

import io.leadgraph.decisions.classification.facts.AccountFact;
import io.leadgraph.decisions.classification.facts.TreeCustomer;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The paths that prove what an account is to us. */
final class AccountPaths {
    private static final Map<String, String> EDGES =
            Map.of("AccountRelationship", "HAS_RELATIONSHIP", "Opportunity", "FOR_ACCOUNT");

    private AccountPaths() {}

    /** From the account up or down its tree to the customer, and to the agreement or deal that makes it one. */
    static ProofPath customer(AccountFact account, TreeCustomer member, TreeCustomer.Proof proof) {
        ProofPath path = walk(account, member);
        String edge = java.util.Objects.requireNonNull(EDGES.get(proof.label()));
        return proof.label().equals("Opportunity")
                ? path.in(edge, proof.label(), proof.id())
                : path.out(edge, proof.label(), proof.id());
    }

    /** The way to a customer of the same tree where there is one, else the account alone. */
    static List<PathElement> prospect(AccountFact account, Instant at) {
        return account.tree().stream()
                .filter(member ->
                        member.connectedAt(at) && member.customerAt(at).isPresent())
                .findFirst()
                .map(member -> customer(account, member, member.customerAt(at).orElseThrow()))
                .orElseGet(() -> ProofPath.of("Account", account.id()))
                .elements();
    }

    private static ProofPath walk(AccountFact account, TreeCustomer member) {
        ProofPath path = ProofPath.of("Account", account.id());
        for (TreeCustomer.Hop hop : member.hops()) {
            path = hop.up()
                    ? path.out("CHILD_OF", "Account", hop.accountId())
                    : path.in("CHILD_OF", "Account", hop.accountId());
        }
        return path;
    }
}
