package io.leadgraph.facts.person.upsert;

import io.leadgraph.facts.customfield.CustomFields;
import io.leadgraph.facts.employment.EmploymentInput;
import io.leadgraph.facts.identity.Names;
import io.leadgraph.facts.identity.PhoneNumbers;
import io.leadgraph.facts.person.LeadStatus;
import io.leadgraph.facts.person.Person;
import io.leadgraph.facts.person.RecordType;
import io.leadgraph.platform.input.Patch;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one row does to the person it is about. */
final class PersonInputPlan {
    private final PersonState person;
    private final String identityId;
    private final Instant now;

    PersonInputPlan(PersonState person, String identityId, Instant now) {
        this.person = person;
        this.identityId = identityId;
        this.now = now;
    }

    void values(PersonInput row) {
        person.properties.putAll(row.values());
        String first = person.text("firstName");
        String last = person.text("lastName");
        person.properties.put("name", Person.fullName(first, last));
        person.properties.put("sortName", Person.sortName(person.id, first, last));
        person.properties.put("nameKey", Names.key(first, last));
        if (row.values().containsKey("phone")) {
            String phone = (String) row.values().get("phone");
            String e164 = PhoneNumbers.e164(phone, person.text("country")).orElse(null);
            person.properties.put("phone", e164 == null ? phone : e164);
            person.properties.put("phoneE164", e164);
        }
        if (row.customFields().given()) {
            custom(Objects.requireNonNull(row.customFields().value()));
        }
    }

    /** A value that stays the same keeps the time it was stamped; a field that is not listed is cleared. */
    private void custom(Map<String, Object> values) {
        person.properties.replaceAll(
                (name, value) -> CustomFields.isOurs(name) && !listed(name, values) ? null : value);
        values.forEach((name, value) -> {
            if (!value.equals(person.properties.get(CustomFields.property(name)))) {
                person.properties.putAll(CustomFields.properties(Map.of(name, value), now));
            }
        });
    }

    private static boolean listed(String property, Map<String, Object> values) {
        return values.containsKey(CustomFields.name(property));
    }

    void affiliate(Patch<EmploymentInput> affiliation) {
        EmploymentInput row = affiliation.value();
        if (row != null) {
            person.affiliations = row.over(person.affiliations, identityId);
        } else if (affiliation.given()) {
            person.affiliations = EmploymentInput.cleared(person.affiliations);
        }
    }

    /** The oldest record any system has of the person; who is told without a date was known no later than now. */
    void synced(@Nullable Instant createdAt) {
        if (createdAt != null) {
            person.syncedAt.merge(identityId, createdAt, (one, other) -> one.isBefore(other) ? one : other);
        } else if (person.syncedAt.isEmpty()) {
            person.syncedAt.put(identityId, now);
        }
    }

    /** A record that is there already is not made again; when the system made it is kept, whatever was told first. */
    void record(PersonInput row) {
        RecordType type = row.recordType();
        if (type == null) {
            return;
        }
        Instant at = row.createdAt() == null ? now : row.createdAt();
        boolean known = type == RecordType.LEAD ? person.lead : person.contact;
        if (known) {
            repeat(type, row.createdAt());
        } else {
            person.records.add(new PersonState.NewRecord(type, identityId, at));
            person.recordsMade.put(type, at);
        }
        if (type == RecordType.LEAD) {
            lead(known);
        } else {
            contact(row.affiliation().value());
        }
    }

    private void repeat(RecordType type, @Nullable Instant createdAt) {
        Instant made = person.recordsMade.get(type);
        if (createdAt != null && (made == null || createdAt.isBefore(made))) {
            person.recordsMade.put(type, createdAt);
            person.repeated.put(type, createdAt);
        }
    }

    private void lead(boolean known) {
        if (!known) {
            person.lead = true;
            person.properties.putAll(Map.of("leadStatus", LeadStatus.OPEN.name(), "leadStatusAt", now));
        }
    }

    private void contact(@Nullable EmploymentInput affiliation) {
        person.contact = true;
        if (affiliation != null) {
            person.contactAccount = affiliation.accountKey();
        }
    }
}
