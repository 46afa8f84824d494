package io.leadgraph.decisions.classification.facts;

import io.leadgraph.facts.identity.Names;
import io.leadgraph.facts.person.Person;
import org.jspecify.annotations.Nullable;

/** Somebody found by something that does not identify: a loose address, a phone, a name. */
public record Lookalike(
        By by, String value, Person person, @Nullable String companyKey) {

    public enum By {
        LOOSE_KEY,
        PHONE,
        NAME
    }

    public boolean sharesLastName(SubmittedDetails details) {
        String lastName = details.lastNameKey();
        return lastName != null && lastName.equals(Names.key(person.lastName()));
    }

    public boolean sharesCompany(SubmittedDetails details) {
        String company = details.companyKey();
        return company != null && company.equals(companyKey);
    }
}
