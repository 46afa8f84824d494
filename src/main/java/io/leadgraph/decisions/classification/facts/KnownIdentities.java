package io.leadgraph.decisions.classification.facts;

import io.leadgraph.facts.employment.Employment;
import io.leadgraph.facts.override.OverrideFact;
import io.leadgraph.facts.person.Person;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person as the batch has it so far, all identities together. */
public final class KnownIdentities {
    public final List<IdentityState> identities;
    public Person person;

    @Nullable
    public Instant lastActivityAt;

    /** When the inbound touch happened whose decision is stamped on the person. */
    @Nullable
    public Instant lastInboundAt;

    @Nullable
    public String companyKey;

    @Nullable
    public String nameKey;

    public KnownIdentities(Person person, List<IdentityState> identities) {
        this.person = person;
        this.identities = identities;
    }

    public String id() {
        return person.id();
    }

    /** The identities that came with the same person as this one. */
    List<IdentityState> likeOf(IdentityState identity) {
        return identities.stream()
                .filter(one -> one.homeId(id()).equals(identity.homeId(id())))
                .toList();
    }

    public List<Employment> affiliations() {
        return identities.stream().flatMap(i -> i.affiliations.stream()).toList();
    }

    public List<OverrideFact> overrides() {
        return identities.stream().flatMap(i -> i.overrides.stream()).toList();
    }

    public Stream<String> centersAt(Instant time) {
        return identities.stream()
                .flatMap(i -> i.centers.stream())
                .filter(membership -> membership.valid().contains(time))
                .map(IdentityState.Membership::centerId)
                .distinct();
    }

    /** The latest pass through the lifecycle. */
    public Optional<CycleFact> cycle() {
        return identities.stream()
                .flatMap(i -> i.cycles.stream())
                .max(Comparator.comparingInt(CycleFact::number).thenComparing(CycleFact::since));
    }

    /** Whether a lead record was open just before the instant. */
    public boolean openLeadBefore(Instant time) {
        return identities.stream().flatMap(i -> i.leads.stream()).anyMatch(lead -> lead.openBefore(time));
    }

    /** Whether there was any lead record just before the instant. */
    public boolean anyLeadBefore(Instant time) {
        return identities.stream()
                .flatMap(i -> i.leads.stream())
                .anyMatch(lead -> lead.recordedAt().isBefore(time));
    }

    /** Whether there was a contact record just before the instant. */
    public boolean contactBefore(Instant time) {
        ContactFact contact = contact();
        return contact != null && contact.recordedAt().isBefore(time);
    }

    @Nullable
    public ContactFact contact() {
        return identities.stream()
                .map(i -> i.contact)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The first inbound touch known, over all identities. */
    @Nullable
    public TouchOrder firstInbound() {
        return identities.stream()
                .map(i -> i.firstInbound)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The oldest synced record, over all identities. */
    @Nullable
    public Instant syncedAt() {
        return identities.stream()
                .map(i -> i.syncedAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
