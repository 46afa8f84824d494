package io.leadgraph.intake;

import io.leadgraph.person.Person;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person as the batch has it so far, all identities together. */
final class PersonState {
    final List<IdentityState> identities;
    Person person;

    @Nullable
    Instant lastActivityAt;

    @Nullable
    String companyKey;

    @Nullable
    String nameKey;

    PersonState(Person person, List<IdentityState> identities) {
        this.person = person;
        this.identities = identities;
    }

    String id() {
        return person.id();
    }

    /** The identities that came with the same person as this one. */
    List<IdentityState> likeOf(IdentityState identity) {
        return identities.stream()
                .filter(one -> one.homeId(id()).equals(identity.homeId(id())))
                .toList();
    }

    List<AffiliationFact> affiliations() {
        return identities.stream().flatMap(i -> i.affiliations.stream()).toList();
    }

    List<OverrideFact> overrides() {
        return identities.stream().flatMap(i -> i.overrides.stream()).toList();
    }

    Stream<String> centersAt(Instant time) {
        return identities.stream()
                .flatMap(i -> i.centers.stream())
                .filter(membership -> membership.valid().contains(time))
                .map(IdentityState.Membership::centerId)
                .distinct();
    }

    /** The latest pass through the lifecycle. */
    Optional<CycleState> cycle() {
        return identities.stream()
                .flatMap(i -> i.cycles.stream())
                .max(Comparator.comparingInt(CycleState::number).thenComparing(CycleState::since));
    }

    /** Whether a lead record was open just before the instant. */
    boolean openLeadBefore(Instant time) {
        return identities.stream().flatMap(i -> i.leads.stream()).anyMatch(lead -> lead.openBefore(time));
    }

    /** Whether there was any lead record just before the instant. */
    boolean anyLeadBefore(Instant time) {
        return identities.stream()
                .flatMap(i -> i.leads.stream())
                .anyMatch(lead -> lead.recordedAt().isBefore(time));
    }

    /** Whether there was a contact record just before the instant. */
    boolean contactBefore(Instant time) {
        ContactFact contact = contact();
        return contact != null && contact.recordedAt().isBefore(time);
    }

    @Nullable
    ContactFact contact() {
        return identities.stream()
                .map(i -> i.contact)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The first inbound touch known, over all identities. */
    @Nullable
    Moment firstInbound() {
        return identities.stream()
                .map(i -> i.firstInbound)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The oldest synced record, over all identities. */
    @Nullable
    Instant syncedAt() {
        return identities.stream()
                .map(i -> i.syncedAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
