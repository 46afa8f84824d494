package io.leadgraph.decisions.classification;

import io.leadgraph.decisions.classification.facts.BatchFacts;
import io.leadgraph.decisions.classification.facts.ContactFact;
import io.leadgraph.decisions.classification.facts.IdentityState;
import io.leadgraph.decisions.classification.facts.KnownIdentities;
import io.leadgraph.decisions.classification.facts.LeadFact;
import io.leadgraph.decisions.classification.facts.Lookalike;
import io.leadgraph.decisions.classification.facts.TouchOrder;
import io.leadgraph.facts.employment.AffiliationStatus;
import io.leadgraph.facts.employment.Employment;
import io.leadgraph.facts.employment.Evidence;
import io.leadgraph.facts.identity.EmailAddress;
import io.leadgraph.facts.identity.IdentityKeys;
import io.leadgraph.facts.identity.Names;
import io.leadgraph.facts.override.OverrideFact;
import io.leadgraph.facts.override.Relationship;
import io.leadgraph.facts.person.Contact;
import io.leadgraph.facts.person.LeadStatus;
import io.leadgraph.facts.person.Person;
import io.leadgraph.support.TestClock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person with one identity, written down for a test. */
final class PersonBuilder {
    private final String id;
    private final IdentityState identity;
    private final Set<EmailAddress> emails = new LinkedHashSet<>();
    private @Nullable String firstName;
    private @Nullable String lastName;
    private @Nullable String phoneE164;
    private @Nullable String company;
    private @Nullable Instant lastActivityAt;

    PersonBuilder(String name) {
        this.id = "person_" + name;
        this.identity = new IdentityState("identity_" + name);
    }

    String id() {
        return id;
    }

    PersonBuilder named(@Nullable String first, @Nullable String last) {
        firstName = first;
        lastName = last;
        return this;
    }

    PersonBuilder email(String text) {
        emails.add(((EmailAddress.Valid) EmailAddress.parse(text)).address());
        return this;
    }

    PersonBuilder externalId(String system, String value) {
        identity.externalKeys.add(IdentityKeys.external(system, value));
        return this;
    }

    PersonBuilder phone(String e164) {
        phoneE164 = e164;
        return this;
    }

    PersonBuilder company(String told) {
        company = told;
        return this;
    }

    /** Somebody said so, with dates. */
    PersonBuilder worksAt(String accountKey, @Nullable String from, @Nullable String to) {
        return affiliated(accountKey, from, to, Evidence.EXPLICIT);
    }

    /** A company name said so, and nothing else. */
    PersonBuilder suggestedAt(String accountKey, @Nullable String from) {
        return affiliated(accountKey, from, null, Evidence.COMPANY_NAME);
    }

    private PersonBuilder affiliated(String accountKey, @Nullable String from, @Nullable String to, Evidence evidence) {
        identity.affiliations.add(new Employment(
                "affiliation_" + id + identity.affiliations.size(),
                identity.id,
                "account_" + accountKey,
                null,
                Days.valid(from, to),
                evidence == Evidence.COMPANY_NAME ? AffiliationStatus.SUGGESTED : AffiliationStatus.CONFIRMED,
                evidence,
                false));
        return this;
    }

    PersonBuilder lead(LeadStatus status) {
        return lead(status, TestClock.START, null);
    }

    PersonBuilder lead(LeadStatus status, Instant recordedAt, @Nullable Instant convertedAt) {
        identity.leads.add(new LeadFact(status, recordedAt, convertedAt));
        return this;
    }

    PersonBuilder contact() {
        return contact(TestClock.START);
    }

    PersonBuilder contact(Instant recordedAt) {
        identity.contact = new ContactFact(new Contact("contact_" + id, recordedAt), recordedAt);
        return this;
    }

    PersonBuilder override(Relationship relationship, @Nullable String from, @Nullable String to) {
        int number = identity.overrides.size();
        Instant recordedAt = TestClock.START.plusSeconds(number);
        identity.overrides.add(
                new OverrideFact("override_" + id + number, relationship, Days.valid(from, to), recordedAt));
        return this;
    }

    PersonBuilder in(String centerKey, @Nullable String from, @Nullable String to) {
        identity.centers.add(new IdentityState.Membership("center_" + centerKey, Days.valid(from, to)));
        return this;
    }

    PersonBuilder firstResponded(Instant at, String contentKey) {
        identity.firstInbound = new TouchOrder(at, contentKey);
        lastActivityAt = at;
        return this;
    }

    PersonBuilder syncedAt(Instant time) {
        identity.syncedAt = time;
        return this;
    }

    boolean isKnownBy(PersonBuilder other) {
        return other.keys().stream().anyMatch(keys()::contains);
    }

    /** Takes over what another description of the same person adds. */
    void merge(PersonBuilder other) {
        emails.addAll(other.emails);
        identity.externalKeys.addAll(other.identity.externalKeys);
        identity.affiliations.addAll(other.identity.affiliations);
        identity.leads.addAll(other.identity.leads);
        identity.contact = identity.contact == null ? other.identity.contact : identity.contact;
    }

    private Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>(identity.externalKeys);
        emails.forEach(email -> keys.add(IdentityKeys.of(email, firstName, lastName)));
        return keys;
    }

    void tell(BatchFacts book) {
        Person person = new Person(
                id, Person.fullName(firstName, lastName), firstName, lastName, null, phoneE164, null, TestClock.START);
        KnownIdentities state = new KnownIdentities(person, List.of(identity));
        state.companyKey = Names.companyKey(company);
        state.nameKey = Names.key(firstName, lastName);
        state.lastActivityAt = lastActivityAt;
        book.add(state);
        keys().forEach(key -> book.hold(key, id, identity.id));
        emails.stream()
                .filter(email -> !email.roleMailbox())
                .forEach(email -> resembles(book, state, Lookalike.By.LOOSE_KEY, email.looseKey()));
        resembles(book, state, Lookalike.By.PHONE, phoneE164);
        resembles(book, state, Lookalike.By.NAME, state.nameKey);
    }

    private static void resembles(BatchFacts book, KnownIdentities state, Lookalike.By by, @Nullable String value) {
        if (value != null) {
            book.add(new Lookalike(by, value, state.person, state.companyKey));
        }
    }
}
