package io.leadgraph.facts.opportunity;

import io.leadgraph.facts.center.BuyingRole;
import io.leadgraph.facts.person.Person;
import org.jspecify.annotations.Nullable;

/** A person's part in an opportunity. */
record OpportunityContact(Person person, @Nullable BuyingRole role, boolean primary) {}
