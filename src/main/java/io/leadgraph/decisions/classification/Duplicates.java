package io.leadgraph.decisions.classification;

import io.leadgraph.facts.person.Person;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects who else a person may be, the likeliest first. */
final class Duplicates {
    private static final int MOST = 10;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Set<SuggestionEvidence>> evidence = new LinkedHashMap<>();
    private final @Nullable String self;

    Duplicates(@Nullable String self) {
        this.self = self;
    }

    void add(Person person, SuggestionEvidence likeness) {
        if (!person.id().equals(self)) {
            people.put(person.id(), person);
            evidence.computeIfAbsent(person.id(), id -> EnumSet.noneOf(SuggestionEvidence.class))
                    .add(likeness);
        }
    }

    List<PossibleDuplicate> list() {
        return people.values().stream()
                .map(person -> duplicate(person, evidence.getOrDefault(person.id(), Set.of())))
                .sorted(Comparator.comparingDouble(PossibleDuplicate::confidence)
                        .reversed()
                        .thenComparing(duplicate -> duplicate.person().id()))
                .limit(MOST)
                .toList();
    }

    private static PossibleDuplicate duplicate(Person person, Set<SuggestionEvidence> common) {
        double confidence = common.stream()
                .mapToDouble(likeness -> likeness.confidence)
                .max()
                .orElse(0);
        return new PossibleDuplicate(
                person, common.stream().map(SuggestionEvidence::name).toList(), confidence);
    }
}
