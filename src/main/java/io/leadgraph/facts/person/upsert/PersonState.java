package io.leadgraph.facts.person.upsert;

import io.leadgraph.facts.employment.Employment;
import io.leadgraph.facts.employment.EmploymentGraph;
import io.leadgraph.facts.person.Person;
import io.leadgraph.facts.person.RecordType;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One person while the rows of a call are folded in: what the graph held, changed row by row. */
final class PersonState {
    /** By which identity a key is held, in which place among its kind, and until when. */
    record Held(
            String identityId,
            @Nullable Long position,
            @Nullable Instant to) {}

    /** A CRM record that a row asks for. */
    record NewRecord(RecordType type, String identityId, Instant createdAt) {}

    final String id;
    final Instant recordedAt;
    final Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    final Map<String, Held> keys = new LinkedHashMap<>();
    final Map<String, Instant> syncedAt = new LinkedHashMap<>();
    final List<NewRecord> records = new ArrayList<>();
    /** When a system made records that are there already, by their type. */
    final Map<RecordType, Instant> repeated = new EnumMap<>(RecordType.class);

    /** When a system made those that are there, as far as that is known. */
    final Map<RecordType, Instant> recordsMade = new EnumMap<>(RecordType.class);

    List<Employment> affiliations = List.of();
    boolean lead;
    /** Who this is now, where it was merged into somebody. */
    @Nullable
    Person mergedInto;

    boolean contact;
    /** Key of the account the contact record belongs to. */
    @Nullable
    String contactAccount;

    PersonState(String id, Instant recordedAt) {
        this.id = id;
        this.recordedAt = recordedAt;
    }

    /** From a row of {@code person/lock_keys}. */
    static PersonState of(Row row) {
        PersonState state = new PersonState(row.string("personId"), row.instant("recordedAt"));
        Row properties = Objects.requireNonNull(row.rowOrNull("properties"));
        properties.values().forEach((name, value) -> state.properties.put(name, plain(value)));
        row.rows("keys")
                .forEach(key -> state.keys.put(
                        key.string("key"),
                        new Held(key.string("identityId"), key.numberOrNull("position"), key.instantOrNull("to"))));
        row.rows("synced").forEach(one -> state.syncedAt.put(one.string("identityId"), one.instant("at")));
        state.affiliations = row.rows("affiliations").stream()
                .map(EmploymentGraph::employment)
                .toList();
        Row mergedInto = row.rowOrNull("mergedInto");
        state.mergedInto = mergedInto == null ? null : Person.of(mergedInto);
        state.lead = row.bool("hasLead");
        state.contact = row.bool("hasContact");
        state.made(RecordType.LEAD, row.instantOrNull("leadAt"));
        state.made(RecordType.CONTACT, row.instantOrNull("contactAt"));
        state.contactAccount = row.stringOrNull("contactAccount");
        return state;
    }

    private void made(RecordType type, @Nullable Instant at) {
        if (at != null) {
            recordsMade.put(type, at);
        }
    }

    PersonState copy() {
        PersonState copy = new PersonState(id, recordedAt);
        copy.properties.putAll(properties);
        copy.keys.putAll(keys);
        copy.syncedAt.putAll(syncedAt);
        copy.affiliations = affiliations;
        copy.contactAccount = contactAccount;
        return copy;
    }

    @Nullable
    String text(String property) {
        return (String) properties.get(property);
    }

    /** As it is shown: what belongs to somebody merged belongs to whom they were merged into. */
    Person shown() {
        return mergedInto == null ? person() : mergedInto;
    }

    private Person person() {
        return new Person(
                id,
                text("name"),
                text("firstName"),
                text("lastName"),
                text("title"),
                text("phone"),
                (LocalDate) properties.get("birthDate"),
                recordedAt,
                Boolean.TRUE.equals(properties.get("absorbs")));
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof ZonedDateTime time ? time.toInstant() : value;
    }
}
