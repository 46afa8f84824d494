package io.leadgraph.facts.person;

import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.input.Texts;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One human being, whatever records a CRM holds of them.
 *
 * @param name first and last name, null where neither is known
 * @param title job title as last told; an affiliation keeps its own
 * @param phone E.164 where it could be read as such, else as given
 * @param createdAt when the person was first stored here
 * @param absorbs whether others were merged into this one: their details fill its blanks
 */
public record Person(
        String id,
        @Nullable String name,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String title,
        @Nullable String phone,
        @Nullable LocalDate birthDate,
        Instant createdAt,
        boolean absorbs) {

    /** Somebody whom nobody was merged into. */
    public Person(
            String id,
            @Nullable String name,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String title,
            @Nullable String phone,
            @Nullable LocalDate birthDate,
            Instant createdAt) {
        this(id, name, firstName, lastName, title, phone, birthDate, createdAt, false);
    }

    /** From the map projection used for people everywhere, the part {@code person/person} of queries. */
    public static Person of(Row row) {
        return new Person(
                row.string("id"),
                row.stringOrNull("name"),
                row.stringOrNull("firstName"),
                row.stringOrNull("lastName"),
                row.stringOrNull("title"),
                row.stringOrNull("phone"),
                row.dateOrNull("birthDate"),
                row.instant("recordedAt"),
                row.bool("absorbs"));
    }

    /** The same, with somebody merged into it. */
    public Person absorbing() {
        return new Person(id, name, firstName, lastName, title, phone, birthDate, createdAt, true);
    }

    /** Its blanks filled with details of somebody else who is the same person. */
    Person filledFrom(Person other) {
        String first = firstName == null ? other.firstName : firstName;
        String last = lastName == null ? other.lastName : lastName;
        return new Person(
                id,
                fullName(first, last),
                first,
                last,
                title == null ? other.title : title,
                phone == null ? other.phone : phone,
                birthDate == null ? other.birthDate : birthDate,
                createdAt,
                absorbs);
    }

    /** First and last name as shown; null where neither is known. */
    public static @Nullable String fullName(@Nullable String firstName, @Nullable String lastName) {
        return joined(firstName, lastName);
    }

    /** What people are ordered by: last name, then first name, lower case; who has none comes last, by id. */
    public static String sortName(String id, @Nullable String firstName, @Nullable String lastName) {
        String name = joined(lastName, firstName);
        return name == null ? "~" + id : Texts.sortKey(name);
    }

    private static @Nullable String joined(@Nullable String one, @Nullable String other) {
        String both = ((one == null ? "" : one) + " " + (other == null ? "" : other)).strip();
        return both.isEmpty() ? null : both;
    }
}
