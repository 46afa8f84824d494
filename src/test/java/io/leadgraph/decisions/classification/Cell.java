package io.leadgraph.decisions.classification;

import io.leadgraph.decisions.configuration.LeadMethod;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One cell of the truth table: a visit in a world by somebody with these records, under one lead method. */
public record Cell(Visit visit, World world, LeadMethod method, Start start) {
    public enum Visit {
        NEW,
        RETURNING
    }

    /** The CRM records the person has before the form. */
    public enum Start {
        UNKNOWN(List.of()),
        OPEN_LEAD(List.of("LEAD")),
        CONTACT(List.of("CONTACT")),
        BOTH(List.of("LEAD", "CONTACT"));

        public final List<String> records;

        Start(List<String> records) {
            this.records = records;
        }
    }

    static Stream<Cell> all(LeadMethod method) {
        return Arrays.stream(Visit.values())
                .flatMap(visit -> Arrays.stream(World.values())
                        .flatMap(world ->
                                Arrays.stream(Start.values()).map(start -> new Cell(visit, world, method, start))));
    }

    /** Those that must hold. */
    public static Stream<Cell> possible(LeadMethod method) {
        return all(method).filter(cell -> cell.impossible().isEmpty());
    }

    /** Why there can be no such cell, empty for one that must hold. */
    Optional<String> impossible() {
        if (visit == Visit.NEW && start != Start.UNKNOWN) {
            return Optional.of("whoever has a record is known");
        }
        return visit == Visit.NEW && world == World.KNOWN_PERSON_FROM_FREE_MAIL
                ? Optional.of("a known person is not new")
                : Optional.empty();
    }

    /** The cell in short, part of its person's address. */
    String name() {
        return "%s%02d%s%s"
                .formatted(
                        visit,
                        world.ordinal(),
                        method.name().substring(0, 1),
                        start.name().charAt(0))
                .toLowerCase(Locale.ROOT);
    }

    public Map<String, Object> form() {
        return world.formOf(name());
    }

    /** The calls that make the person known, and give the records. */
    public Stream<String> past() {
        return switch (visit) {
            case NEW -> Stream.empty();
            case RETURNING ->
                Stream.concat(
                        Stream.of(world.personOf(name(), "")),
                        start.records.stream().map(type -> world.personOf(name(), ", recordType: '" + type + "'")));
        };
    }

    /** {@code domain.md}, "Lead methods". */
    public boolean leadDue() {
        return !world.expected.relationship().equals("NOT_APPLICABLE")
                && switch (method) {
                    case POINT_OF_INTEREST -> true;
                    case HYBRID -> start == Start.UNKNOWN || start == Start.CONTACT;
                    case UNIQUE -> start == Start.UNKNOWN;
                };
    }

    public Map<String, Object> expected() {
        Expected as = world.expected;
        return Map.ofEntries(
                Map.entry("category", visit + "_" + as.relationship()),
                Map.entry("relationship", as.relationship()),
                Map.entry("reason", String.valueOf(as.reason())),
                Map.entry("newPerson", visit == Visit.NEW),
                Map.entry("account.key", String.valueOf(world.accountOf(name()))),
                Map.entry("relatedCustomer", as.flags("relatedCustomer")),
                Map.entry("formerCustomer", as.flags("formerCustomer")),
                Map.entry("possibleCustomer", as.flags("possibleCustomer")),
                Map.entry("newBuyingCenter", false),
                Map.entry("leadMethod", method.name()),
                Map.entry("leadDue", leadDue()),
                Map.entry("leadCreated", leadDue()));
    }

    @Override
    public String toString() {
        return "%s, %s, %s, %s".formatted(visit, world, method, start);
    }
}
