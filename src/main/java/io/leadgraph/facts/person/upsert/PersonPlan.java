package io.leadgraph.facts.person.upsert;

import io.leadgraph.facts.employment.AffiliationTimeline.Sighting;
import io.leadgraph.facts.employment.Employment;
import io.leadgraph.facts.employment.EmploymentGraph;
import io.leadgraph.facts.identity.IdentityKeys;
import io.leadgraph.facts.identity.KeyNode;
import io.leadgraph.platform.graph.Ids;
import io.leadgraph.platform.graph.NodeKind;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides row by row whose data it is and what becomes of it, without touching the graph; later rows see what earlier ones did. */
final class PersonPlan {
    /** Who a row is about. */
    record Outcome(PersonState person, boolean created) {}

    private record Match(PersonState person, String identityId) {}

    private final Map<String, PersonState> people = new LinkedHashMap<>();
    private final Map<String, PersonState> before = new HashMap<>();
    private final Map<String, PersonState> owners = new HashMap<>();
    private final Set<String> locked;
    private final Set<KeyNode> missing = new LinkedHashSet<>();
    private final Instant now;

    PersonPlan(List<PersonState> held, Set<String> locked, Instant now) {
        this.locked = locked;
        this.now = now;
        for (PersonState person : held) {
            people.put(person.id, person);
            before.put(person.id, person.copy());
            person.keys.keySet().forEach(key -> owners.put(key, person));
        }
    }

    Outcome apply(PersonInput row) {
        Match match = find(row);
        Match target = match == null ? open() : match;
        PersonInputPlan change = new PersonInputPlan(target.person(), target.identityId(), now);
        change.values(row);
        hold(target, row);
        change.affiliate(row.affiliation());
        change.synced(row.createdAt());
        change.record(row);
        return new Outcome(target.person(), match == null);
    }

    /** Keys that rows turned out to need and that nobody has locked yet; with any, the fold has to be done again. */
    Set<KeyNode> missing() {
        return missing;
    }

    /** Keys that were made to be locked and that nobody holds after all. */
    List<String> unheld() {
        return locked.stream().filter(key -> !owners.containsKey(key)).sorted().toList();
    }

    /** People of whom something else is stated than before, so that it has to be known where they were seen. */
    Set<String> restated() {
        return people.values().stream()
                .filter(person -> !person.affiliations.equals(stored(person)))
                .map(person -> person.id)
                .collect(Collectors.toSet());
    }

    void settle(Map<String, List<Sighting>> seen) {
        restated().forEach(id -> {
            PersonState person = Objects.requireNonNull(people.get(id));
            person.affiliations =
                    EmploymentGraph.settled(stored(person), person.affiliations, seen.getOrDefault(id, List.of()));
        });
    }

    private List<Employment> stored(PersonState person) {
        PersonState held = before.get(person.id);
        return held == null ? List.of() : held.affiliations;
    }

    PersonDelta changes() {
        PersonDelta changes = new PersonDelta(now);
        people.values().forEach(person -> changes.add(before.get(person.id), person));
        return changes;
    }

    private @Nullable Match find(PersonInput row) {
        return row.keys().stream()
                .map(key -> owners.get(key.key()) == null ? null : match(key.key()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Match match(String key) {
        PersonState owner = Objects.requireNonNull(owners.get(key));
        return new Match(owner, Objects.requireNonNull(owner.keys.get(key)).identityId());
    }

    private Match open() {
        PersonState person = new PersonState(Ids.next(NodeKind.PERSON), now);
        people.put(person.id, person);
        return new Match(person, Ids.next(NodeKind.IDENTITY));
    }

    /** What the row lists is held from now on, unless it is another person's; addresses it does not list are so no longer. */
    private void hold(Match target, PersonInput row) {
        PersonState person = target.person();
        if (row.externalIds().given()) {
            List<KeyNode> ids = row.externalKeys();
            if (ids.isEmpty()) {
                drop(person, true, Set.of());
            }
            ids.forEach(key -> hold(target, key, null));
        }
        if (row.emails().given()) {
            List<KeyNode> addresses = row.emailKeys(person.text("firstName"), person.text("lastName"));
            drop(
                    person,
                    false,
                    new LinkedHashSet<>(addresses.stream().map(KeyNode::key).toList()));
            for (int at = 0; at < addresses.size(); at++) {
                hold(target, addresses.get(at), (long) at);
            }
        }
    }

    private void hold(Match target, KeyNode key, @Nullable Long position) {
        if (!locked.contains(key.key())) {
            missing.add(key);
        }
        PersonState person = target.person();
        PersonState owner = owners.computeIfAbsent(key.key(), unheld -> person);
        if (owner == person) {
            PersonState.Held held = person.keys.get(key.key());
            String identityId = held == null ? target.identityId() : held.identityId();
            person.keys.put(key.key(), new PersonState.Held(identityId, position, null));
        }
    }

    private void drop(PersonState person, boolean external, Set<String> kept) {
        person.keys.replaceAll(
                (key, held) -> kept.contains(key) || IdentityKeys.isExternal(key) != external || held.to() != null
                        ? held
                        : new PersonState.Held(held.identityId(), held.position(), now));
    }
}
