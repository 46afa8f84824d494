package io.leadgraph.decisions.classification.facts;

import io.leadgraph.facts.employment.AffiliationTimeline.Sighting;
import io.leadgraph.facts.employment.Employment;
import java.time.Instant;
import java.util.List;

/** Who a key leads to. */
public record KnownPerson(KnownIdentities person, IdentityState identity) {

    /** Affiliations of the person the identity came with: those of others who are the same person now stay theirs. */
    public List<Employment> ownAffiliations() {
        return person.likeOf(identity).stream()
                .flatMap(one -> one.affiliations.stream())
                .toList();
    }

    public List<Sighting> ownSightings() {
        return person.likeOf(identity).stream().flatMap(IdentityState::seen).toList();
    }

    /** Affiliations that say where somebody worked at a time: their own, else those of the same person by other identities. */
    public List<Employment> affiliationsAt(Instant time) {
        List<Employment> own = ownAffiliations();
        return own.stream().anyMatch(one -> one.confirmedAt(time)) ? own : person.affiliations();
    }
}
