package io.leadgraph.decisions.duplicate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What two people have to have in common, in at least one way, to be compared at all: looked up, never scanned. Letters that
 * changed places do no harm.
 */
final class BlockingKeys {
    private final PersonDetails person;
    private final DuplicateRules rules;
    private final Set<String> keys = new TreeSet<>();

    private BlockingKeys(PersonDetails person, DuplicateRules rules) {
        this.person = person;
        this.rules = rules;
    }

    static Set<String> of(PersonDetails person, DuplicateRules rules) {
        BlockingKeys keys = new BlockingKeys(person, rules);
        keys.byName();
        keys.byBirthDate();
        keys.byEmail();
        keys.byFields();
        return keys.keys;
    }

    private void byName() {
        List<String> names =
                person.names().stream().map(TextLikeness::letters).sorted().toList();
        if (names.size() > 1) {
            add("names", String.join(" ", names));
        }
        Stream.ofNullable(person.company()).forEach(company -> names.forEach(name -> add("company", company, name)));
        Stream.ofNullable(person.phone()).forEach(phone -> add("phone", phone));
    }

    private void byBirthDate() {
        LocalDate born = person.birthDate();
        if (born == null) {
            return;
        }
        add("born", born.toString());
        person.names().stream().map(TextLikeness::letters).forEach(name -> {
            add("year", String.valueOf(born.getYear()), name);
            add("day", born.toString().substring(5), name);
        });
    }

    private void byEmail() {
        person.emails().forEach((strict, loose) -> {
            add("mailbox", loose);
            int at = strict.lastIndexOf('@');
            add("local", TextLikeness.letters(strict.substring(0, at)));
            add("domain", strict.substring(at + 1));
        });
    }

    private void byFields() {
        rules.identifyingFields().stream()
                .filter(person.fields()::containsKey)
                .forEach(field ->
                        add("field", field, String.valueOf(person.fields().get(field))));
        List<String> supporting = rules.supportingFields().stream()
                .filter(person.fields()::containsKey)
                .map(field -> field + " " + person.fields().get(field))
                .toList();
        if (supporting.size() > 2) {
            add("fields", String.join("|", supporting));
        }
        supporting.forEach(value ->
                person.names().stream().map(TextLikeness::letters).forEach(name -> add("field and name", value, name)));
    }

    private void add(String kind, String... values) {
        keys.add(kind + ":" + String.join(":", values));
    }
}
