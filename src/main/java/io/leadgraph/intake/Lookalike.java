package io.leadgraph.intake;

import io.leadgraph.graph.Row;
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

    static Lookalike of(Row row) {
        return new Lookalike(
                row.constant(By.class, "by"), row.string("value"), Person.of(row), row.stringOrNull("companyKey"));
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
