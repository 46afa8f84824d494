package io.leadgraph.decisions.classification;

import io.leadgraph.decisions.classification.facts.KnownIdentities;
import io.leadgraph.decisions.classification.facts.KnownPerson;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whose an arrival is.
 *
 * @param holder null for somebody never heard of
 * @param freeKeys its keys that lead to nobody yet; they become this person's
 */
public record Resolution(
        @Nullable KnownPerson holder, List<String> freeKeys, List<PossibleDuplicate> duplicates, ExplanationStep step) {

    /** The same person by another of their identities. */
    public Resolution through(String identityId) {
        KnownIdentities person = Objects.requireNonNull(person());
        return person.identities.stream()
                .filter(identity -> identity.id.equals(identityId))
                .findFirst()
                .map(identity -> new Resolution(new KnownPerson(person, identity), freeKeys, duplicates, step))
                .orElse(this);
    }

    @Nullable
    public KnownIdentities person() {
        return holder == null ? null : holder.person();
    }
}
