package io.leadgraph.intake;

import io.leadgraph.person.Person;
import org.jspecify.annotations.Nullable;

/** Details of somebody who was merged into another: they stay their own, so that the two can be parted again. */
final class OwnDetails {
    Person person;

    @Nullable
    String companyKey;

    OwnDetails(Person person, @Nullable String companyKey) {
        this.person = person;
        this.companyKey = companyKey;
    }
}
