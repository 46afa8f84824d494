package io.leadgraph.decisions.classification.facts;

import io.leadgraph.facts.employment.AffiliationTimeline.Sighting;
import java.time.Instant;
import java.util.List;

/** Who a key leads to. */
public record KnownPerson(KnownIdentities person, IdentityState identity) {

    /** Affiliations of the person the identity came with: those of others who are the same person now stay theirs. */
    public List<AffiliationFact> ownAffiliations() {
        return person.likeOf(identity).stream()
                .flatMap(one -> one.affiliations.stream())
                .toList();
    }

    public List<Sighting> ownSightings() {
        return person.likeOf(identity).stream().flatMap(IdentityState::seen).toList();
    }

    /** Affiliations that say where somebody worked at a time: their own, else those of the same person by other identities. */
    public List<AffiliationFact> affiliationsAt(Instant time) {
        List<AffiliationFact> own = ownAffiliations();
        return own.stream().anyMatch(one -> one.confirmedAt(time)) ? own : person.affiliations();
    }
}
