package io.leadgraph.engagement;

import io.leadgraph.person.Person;

/** One person's part in a score. */
record PersonEngagement(Person person, int touches, double score) {}
