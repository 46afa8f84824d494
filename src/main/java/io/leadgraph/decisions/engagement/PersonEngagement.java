package io.leadgraph.decisions.engagement;

import io.leadgraph.facts.person.Person;

/** One person's part in a score. */
record PersonEngagement(Person person, int touches, double score) {}
