package io.leadgraph.account;

import io.leadgraph.person.Person;
import org.jspecify.annotations.Nullable;

/** A person's part in an opportunity. */
record OpportunityContact(Person person, @Nullable BuyingRole role, boolean primary) {}
