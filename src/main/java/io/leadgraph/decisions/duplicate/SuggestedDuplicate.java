package io.leadgraph.decisions.duplicate;

import io.leadgraph.facts.person.Person;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.List;

/**
 * Two people who may be one.
 *
 * @param person who was known first
 * @param confidence how likely it is that they are one, 0 to 1
 * @param evidence what the comparison found, and what it says
 */
record SuggestedDuplicate(
        String id, Person person, Person other, double confidence, List<Evidence> evidence, Instant suggestedAt) {

    /** @param bits by how much it makes it likelier; below 0, less likely */
    record Evidence(Likeness likeness, double bits) {}

    static SuggestedDuplicate of(Row row) {
        List<Row> people = row.rows("people");
        return new SuggestedDuplicate(
                row.string("id"),
                Person.of(people.getFirst()),
                Person.of(people.getLast()),
                row.decimal("confidence"),
                row.strings("likenesses").stream()
                        .map(Likeness::valueOf)
                        .map(likeness -> new Evidence(likeness, likeness.bits))
                        .toList(),
                row.instant("suggestedAt"));
    }
}
