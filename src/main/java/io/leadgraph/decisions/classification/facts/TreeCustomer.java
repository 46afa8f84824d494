package io.leadgraph.decisions.classification.facts;

import io.leadgraph.platform.common.Interval;
import java.time.Instant;
import java.util.Comparator;
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

    public record Contract(String id, Interval valid, boolean groupWide) {
        Proof proof() {
            return new Proof("AccountRelationship", id, groupWide);
        }
    }

    public record Win(String id, Instant at) {
        Proof proof() {
            return new Proof("Opportunity", id, false);
        }
    }

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
            return Optional.of(held.proof());
        }
        return wins.stream()
                .filter(win -> !win.at().isAfter(time) && !endedBetween(win.at(), time))
                .findFirst()
                .map(Win::proof);
    }

    /** What made it a customer before, where nothing does at that time: the agreement that ended last, else its first won deal. */
    public Optional<Proof> formerAt(Instant time) {
        return customerAt(time).isPresent()
                ? Optional.empty()
                : contracts.stream()
                        .filter(contract -> contract.valid().endedBy(time))
                        .max(Comparator.comparing(contract -> contract.valid().end()))
                        .map(Contract::proof)
                        .or(() -> wins.stream()
                                .filter(win -> !win.at().isAfter(time))
                                .findFirst()
                                .map(Win::proof));
    }

    /** A group-wide agreement that held at a time before while the account in question belonged to it. */
    public Optional<Proof> groupWideBefore(Instant time) {
        Interval belonged = belongedBefore(time);
        return contracts.stream()
                .filter(contract -> contract.groupWide() && contract.valid().overlaps(belonged))
                .findFirst()
                .map(Contract::proof);
    }

    /** Whatever made it a customer at a time before while the account in question belonged to its tree. */
    public Optional<Proof> customerBefore(Instant time) {
        Interval belonged = belongedBefore(time);
        return contracts.stream()
                .filter(contract -> contract.valid().overlaps(belonged))
                .findFirst()
                .map(Contract::proof)
                .or(() -> wins.stream()
                        .filter(win -> new Interval(win.at(), null).overlaps(belonged))
                        .findFirst()
                        .map(Win::proof));
    }

    private Interval belongedBefore(Instant time) {
        return hops.stream().map(Hop::valid).reduce(new Interval(null, time), Interval::intersection);
    }

    private boolean endedBetween(Instant won, Instant time) {
        return contracts.stream()
                .anyMatch(contract ->
                        contract.valid().endedBy(time) && contract.valid().end().isAfter(won));
    }
}
