package io.leadgraph.decisions.classification;

import io.leadgraph.facts.person.Person;
import java.util.List;

/**
 * Somebody who may be the same human being.
 *
 * @param evidence what they have in common, by code
 * @param confidence 0 to 1, of the strongest evidence
 */
public record PossibleDuplicate(Person person, List<String> evidence, double confidence) {}
