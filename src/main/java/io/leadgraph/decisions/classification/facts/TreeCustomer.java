package io.leadgraph.decisions.classification.facts;

import io.leadgraph.platform.common.Interval;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An account of the same tree that was ever a customer, and the way to it.
 *
 * @param hops the parent relationships from the account in question; none for the account itself
 * @param contracts its dated customer relationships
 * @param wins its first won deal, and the first after each contract's end
 */
public record TreeCustomer(String accountId, List<Hop> hops, List<Contract> contracts, List<Win> wins) {

    /** One parent relationship, walked up to the parent or down to a subsidiary. */
    public record Hop(String accountId, Interval valid, boolean up) {}

    public record Contract(String id, Interval valid, boolean groupWide) {}

    public record Win(String id, Instant at) {}

    /** What makes the account a customer: the id of a relationship or of an opportunity. */
    public record Proof(String label, String id, boolean groupWide) {}

    public boolean itself() {
        return hops.isEmpty();
    }

    public boolean ancestor() {
        return !itself() && hops.stream().allMatch(Hop::up);
    }

    public boolean connectedAt(Instant time) {
        return hops.stream().allMatch(hop -> hop.valid().contains(time));
    }

    /** A contract that holds, a group-wide one first, else a deal won before, for ever unless a later contract has ended since. */
    public Optional<Proof> customerAt(Instant time) {
        @Nullable
        Contract held = contracts.stream()
                .filter(contract -> contract.valid().contains(time))
                .reduce((one, other) -> other.groupWide() ? other : one)
                .orElse(null);
        if (held != null) {
            return Optional.of(new Proof("AccountRelationship", held.id(), held.groupWide()));
        }
        return wins.stream()
                .filter(win -> !win.at().isAfter(time) && !endedBetween(win.at(), time))
                .findFirst()
                .map(win -> new Proof("Opportunity", win.id(), false));
    }

    /** Whether it was a customer before, and is none now. */
    boolean formerAt(Instant time) {
        boolean before =
                contracts.stream().anyMatch(contract -> contract.valid().endedBy(time))
                        || wins.stream().anyMatch(win -> !win.at().isAfter(time));
        return before && customerAt(time).isEmpty();
    }

    private boolean endedBetween(Instant won, Instant time) {
        return contracts.stream()
                .anyMatch(contract ->
                        contract.valid().endedBy(time) && contract.valid().end().isAfter(won));
    }
}
