package io.leadgraph.account;

import io.leadgraph.person.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person's part in a buying center, in days of the tenant's zone. */
record BuyingCenterMember(
        Person person,
        BuyingRole role,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
