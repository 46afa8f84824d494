package io.leadgraph.facts.person.upsert;

import io.leadgraph.facts.employment.EmploymentGraph;
import io.leadgraph.facts.person.RecordType;
import io.leadgraph.facts.signal.LifecycleStage;
import io.leadgraph.facts.signal.Mark;
import io.leadgraph.facts.signal.MarkScope;
import io.leadgraph.platform.graph.Ids;
import io.leadgraph.platform.graph.NodeKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What differs between people as they were and as they are to be, as the parameters of the writing statements. */
final class PersonDelta {
    private static final PersonState NOTHING = new PersonState("", Instant.EPOCH);

    final List<Map<String, ?>> opened = new ArrayList<>();
    final List<Map<String, ?>> changed = new ArrayList<>();
    final List<Map<String, ?>> keys = new ArrayList<>();
    final List<Map<String, ?>> synced = new ArrayList<>();
    final EmploymentGraph.Changes employments = new EmploymentGraph.Changes();
    final List<Map<String, ?>> leads = new ArrayList<>();
    final List<Map<String, ?>> contacts = new ArrayList<>();
    final List<Map<String, ?>> dated = new ArrayList<>();
    final List<Map<String, ?>> contactAccounts = new ArrayList<>();
    final List<Mark> stale = new ArrayList<>();
    final Instant now;

    PersonDelta(Instant now) {
        this.now = now;
    }

    void add(@Nullable PersonState stored, PersonState person) {
        PersonState before = stored == null ? NOTHING : stored;
        if (stored == null) {
            opened.add(opened(person));
        }
        properties(before, person);
        keys(before, person);
        employments.add(before.affiliations, person.affiliations);
        if (stored != null
                && !(before.affiliations.equals(person.affiliations) && before.syncedAt.equals(person.syncedAt))) {
            stale.add(new Mark(MarkScope.PERSON, person.id));
        }
        person.syncedAt.forEach((identityId, at) -> {
            if (!at.equals(before.syncedAt.get(identityId))) {
                synced.add(Map.of("identityId", identityId, "at", at));
            }
        });
        person.records.forEach(this::record);
        if (!person.repeated.isEmpty()) {
            dated.add(dated(person));
        }
        if (!Objects.equals(before.contactAccount, person.contactAccount)) {
            contactAccounts.add(
                    Map.of("personId", person.id, "accountKey", Objects.requireNonNull(person.contactAccount)));
        }
    }

    private static Map<String, ?> dated(PersonState person) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("personId", person.id);
        row.put("lead", person.repeated.get(RecordType.LEAD));
        row.put("contact", person.repeated.get(RecordType.CONTACT));
        return row;
    }

    private static Map<String, ?> opened(PersonState person) {
        String identityId = identity(person);
        return Map.of(
                "id",
                person.id,
                "identityId",
                identityId,
                "cycleId",
                Ids.next(NodeKind.CYCLE),
                "stage",
                LifecycleStage.INQUIRY,
                "at",
                Objects.requireNonNull(person.syncedAt.get(identityId)));
    }

    /** A new person has one identity, and every new person is synced by it. */
    private static String identity(PersonState person) {
        return person.syncedAt.keySet().iterator().next();
    }

    private void properties(PersonState before, PersonState person) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        person.properties.forEach((name, value) -> {
            if (!Objects.equals(value, before.properties.get(name))) {
                values.put(name, value);
            }
        });
        if (!values.isEmpty()) {
            changed.add(Map.of("id", person.id, "properties", values));
        }
    }

    private void keys(PersonState before, PersonState person) {
        person.keys.forEach((key, held) -> {
            if (!held.equals(before.keys.get(key))) {
                Map<String, @Nullable Object> change = new LinkedHashMap<>();
                change.put("key", key);
                change.put("identityId", held.identityId());
                change.put("position", held.position());
                change.put("to", held.to());
                keys.add(change);
            }
        });
    }

    private void record(PersonState.NewRecord record) {
        boolean lead = record.type() == RecordType.LEAD;
        String id = Ids.next(lead ? NodeKind.LEAD : NodeKind.CONTACT);
        (lead ? leads : contacts)
                .add(Map.of("id", id, "identityId", record.identityId(), "createdAt", record.createdAt()));
    }
}
