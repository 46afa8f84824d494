package io.leadgraph.decisions.classification;

import io.leadgraph.decisions.classification.facts.Facts;
import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.decisions.classification.facts.KnownPerson;
import io.leadgraph.decisions.classification.facts.Lookalike;
import io.leadgraph.decisions.classification.facts.SubmittedDetails;
import io.leadgraph.decisions.configuration.IntakeConfiguration;
import io.leadgraph.decisions.configuration.LooseMatch;
import io.leadgraph.facts.identity.EmailAddress;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose an arrival is: external id, else any address ever held, else somebody new; the rest is suggestion. */
public final class PersonRules {
    private static final String STEP = "person";
    private final Facts facts;
    private final IntakeConfiguration rules;

    public PersonRules(Facts facts, IntakeConfiguration rules) {
        this.facts = facts;
        this.rules = rules;
    }

    /** Empty when a recorded touch names nobody who is known. */
    public Optional<Resolution> resolve(IntakeInput arrival) {
        if (arrival.mayCreatePerson()) {
            return Optional.of(submission(arrival));
        }
        KnownPerson holder =
                arrival.personId() == null ? firstHolder(arrival.identityKeys()) : facts.person(arrival.personId());
        return Optional.ofNullable(holder).map(h -> new Resolution(h, List.of(), List.of(), step("REFERENCE", h)));
    }

    private Resolution submission(IntakeInput arrival) {
        KnownPerson external = firstHolder(arrival.externalIds().stream().map(IntakeInput.ExternalKey::key));
        KnownPerson email = firstHolder(Stream.ofNullable(arrival.emailKey()));
        KnownPerson loose = external == null && email == null && rules.looseEmailMatch() == LooseMatch.MERGE
                ? looseHolder(arrival.email())
                : null;
        KnownPerson holder = Stream.of(external, email, loose)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        List<String> free = arrival.identityKeys()
                .filter(key -> facts.holder(key) == null)
                .distinct()
                .toList();
        return new Resolution(holder, free, duplicates(arrival, holder), explain(arrival, holder, external, email));
    }

    private @Nullable KnownPerson firstHolder(Stream<String> keys) {
        return keys.map(facts::holder).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private @Nullable KnownPerson looseHolder(@Nullable EmailAddress email) {
        return email == null || email.roleMailbox()
                ? null
                : facts.lookalikes(Lookalike.By.LOOSE_KEY, email.looseKey()).stream()
                        .map(like -> facts.person(like.person().id()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private ExplanationStep explain(
            IntakeInput arrival,
            @Nullable KnownPerson holder,
            @Nullable KnownPerson external,
            @Nullable KnownPerson email) {
        if (holder == null) {
            return ExplanationStep.of(STEP, "NOBODY_KNOWN", "new person");
        }
        if (external != null && holder.equals(external)) {
            return step(
                    email != null
                                    && !email.person()
                                            .id()
                                            .equals(external.person().id())
                            ? "EXTERNAL_ID_OVER_EMAIL"
                            : "EXTERNAL_ID",
                    holder);
        }
        if (holder.equals(email)) {
            return step(secondId(arrival, holder) ? "EMAIL_WITH_SECOND_EXTERNAL_ID" : "EMAIL", holder);
        }
        return step("LOOSE_EMAIL", holder);
    }

    /** Whether the person has another id of a system the arrival names one of: the new one is added, and flagged by the rule's name. */
    private static boolean secondId(IntakeInput arrival, KnownPerson holder) {
        return arrival.externalIds().stream()
                .anyMatch(id -> holder.person().identities.stream()
                        .flatMap(identity -> identity.externalKeys.stream())
                        .anyMatch(held -> held.startsWith(systemPrefix(id)) && !held.equals(id.key())));
    }

    private static String systemPrefix(IntakeInput.ExternalKey id) {
        return id.key().substring(0, id.key().length() - id.id().length());
    }

    private static ExplanationStep step(String rule, KnownPerson holder) {
        ProofPath path = ProofPath.of("IdentityKey", null)
                .out("KEY_OF", "Identity", holder.identity().id)
                .out("IDENTIFIES", "Person", holder.person().id());
        return ExplanationStep.of(STEP, rule, "known person", path);
    }

    private List<PossibleDuplicate> duplicates(IntakeInput arrival, @Nullable KnownPerson holder) {
        Duplicates duplicates =
                new Duplicates(holder == null ? null : holder.person().id());
        arrival.externalIds().stream()
                .map(id -> facts.holder(id.key()))
                .filter(Objects::nonNull)
                .forEach(other ->
                        duplicates.add(other.person().person, SuggestionEvidence.EXTERNAL_ID_OF_ANOTHER_PERSON));
        Stream.ofNullable(arrival.emailKey())
                .map(facts::holder)
                .filter(Objects::nonNull)
                .forEach(other -> duplicates.add(other.person().person, SuggestionEvidence.EMAIL_OF_ANOTHER_PERSON));
        lookalikes(arrival, duplicates);
        return duplicates.list();
    }

    private void lookalikes(IntakeInput arrival, Duplicates duplicates) {
        SubmittedDetails details = arrival.details();
        EmailAddress email = arrival.email();
        if (email != null && !email.roleMailbox()) {
            facts.lookalikes(Lookalike.By.LOOSE_KEY, email.looseKey())
                    .forEach(like -> duplicates.add(like.person(), SuggestionEvidence.LOOSE_EMAIL));
        }
        facts.lookalikes(Lookalike.By.PHONE, details.phoneE164()).stream()
                .filter(like -> like.sharesLastName(details))
                .forEach(like -> duplicates.add(like.person(), SuggestionEvidence.PHONE_AND_LAST_NAME));
        facts.lookalikes(Lookalike.By.NAME, details.nameKey()).stream()
                .filter(like -> like.sharesCompany(details))
                .forEach(like -> duplicates.add(like.person(), SuggestionEvidence.NAME_AND_COMPANY));
    }
}
