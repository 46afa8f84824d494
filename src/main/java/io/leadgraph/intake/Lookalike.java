package io.leadgraph.intake;

import io.leadgraph.person.Names;
import io.leadgraph.person.Person;
import org.jspecify.annotations.Nullable;

/** Somebody found by something that does not identify: a loose address, a phone, a name. */
record Lookalike(
        By by, String value, Person person, @Nullable String companyKey) {

    enum By {
        LOOSE_KEY,
        PHONE,
        NAME
    }

    boolean sharesLastName(Details details) {
        String lastName = details.lastNameKey();
        return lastName != null && lastName.equals(Names.key(person.lastName()));
    }

    boolean sharesCompany(Details details) {
        String company = details.companyKey();
        return company != null && company.equals(companyKey);
    }
}
