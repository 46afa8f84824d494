package io.leadgraph.decisions.classification.facts;

import io.leadgraph.facts.person.Person;
import org.jspecify.annotations.Nullable;

/** Details of somebody who was merged into another: they stay their own, so that the two can be parted again. */
public final class MergedDetails {
    public Person person;

    @Nullable
    public String companyKey;

    MergedDetails(Person person, @Nullable String companyKey) {
        this.person = person;
        this.companyKey = companyKey;
    }
}
