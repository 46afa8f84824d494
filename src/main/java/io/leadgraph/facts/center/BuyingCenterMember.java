package io.leadgraph.facts.center;

import io.leadgraph.facts.person.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person's part in a buying center, in days of the tenant's zone. */
record BuyingCenterMember(
        Person person,
        BuyingRole role,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
