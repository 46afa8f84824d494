package io.leadgraph.facts.person.upsert;

import io.leadgraph.facts.customfield.CustomFieldReader;
import io.leadgraph.facts.employment.EmploymentInput;
import io.leadgraph.facts.identity.EmailAddress;
import io.leadgraph.facts.identity.ExternalId;
import io.leadgraph.facts.identity.PhoneNumbers;
import io.leadgraph.facts.person.RecordType;
import io.leadgraph.platform.common.TenantZone;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.input.Patch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one upsert of people and refuses what can be told without looking at who is there. */
final class PersonInputReader {
    private static final Duration TOLERANCE = Duration.ofDays(1);
    private static final int MOST_KEYS = 100;

    private final TenantZone zone;
    private final CustomFieldReader customFields;
    private final Instant latest;

    PersonInputReader(TenantZone zone, CustomFieldReader customFields, Instant now) {
        this.zone = zone;
        this.customFields = customFields;
        this.latest = now.plus(TOLERANCE);
    }

    PersonInput read(InputRow row) {
        PersonInput read = new PersonInput(
                values(row),
                externalIds(row),
                emails(row),
                affiliation(row),
                row.constant(RecordType.class, "recordType").value(),
                notLater(row, row.time("createdAt").value(), "createdAt"),
                row.given("customFields") ? Patch.to(customFields.read(row, "customFields")) : Patch.keep());
        if (row.errors().isEmpty() && read.keys().isEmpty() && read.values().get("phone") == null) {
            row.refuse(UserErrorCode.REQUIRED, "Give an e-mail address, an external id or a phone number", "emails");
        }
        return read;
    }

    private Map<String, @Nullable Object> values(InputRow row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (String name : List.of("firstName", "lastName", "title")) {
            Patch<String> text = row.text(name);
            if (text.given()) {
                values.put(name, text.value());
            }
        }
        phone(row, values);
        birthDate(row, values);
        return values;
    }

    private static void phone(InputRow row, Map<String, @Nullable Object> values) {
        Patch<String> phone = row.text("phone");
        String number = phone.value();
        if (number != null && number.length() > PhoneNumbers.MAX_LENGTH) {
            row.refuse(UserErrorCode.TOO_LONG, "Has more than " + PhoneNumbers.MAX_LENGTH + " characters", "phone");
        } else if (number != null && number.chars().noneMatch(Character::isDigit)) {
            row.refuse(UserErrorCode.INVALID, "Has no digit", "phone");
        }
        if (phone.given()) {
            values.put("phone", number);
        }
    }

    private void birthDate(InputRow row, Map<String, @Nullable Object> values) {
        if (row.given("birthDate")) {
            LocalDate day = row.day("birthDate");
            notLater(row, day == null ? null : zone.startOf(day), "birthDate");
            values.put("birthDate", day);
        }
    }

    private @Nullable Instant notLater(InputRow row, @Nullable Instant time, String field) {
        if (time != null && time.isAfter(latest)) {
            row.refuse(UserErrorCode.OUT_OF_RANGE, "Lies in the future", field);
        }
        return time;
    }

    private static Patch<List<ExternalId>> externalIds(InputRow row) {
        Patch<List<InputRow>> rows = row.rows("externalIds");
        List<ExternalId> ids = new ArrayList<>();
        Set<String> systems = new HashSet<>();
        for (InputRow one : rows.value() == null ? List.<InputRow>of() : rows.value()) {
            ExternalId id = new ExternalId(one.key("system"), one.key("id"));
            if (!systems.add(id.system())) {
                one.refuse(UserErrorCode.INVALID, "One id a system", "system");
            }
            ids.add(id);
        }
        tooMany(row, ids, "externalIds");
        return rows.given() ? Patch.to(ids) : Patch.keep();
    }

    private static Patch<List<EmailAddress>> emails(InputRow row) {
        List<?> texts = row.values().get("emails") instanceof List<?> list ? list : List.of();
        List<EmailAddress> addresses = new ArrayList<>();
        for (int at = 0; at < Math.min(texts.size(), MOST_KEYS); at++) {
            switch (EmailAddress.parse((String) texts.get(at))) {
                case EmailAddress.Valid valid -> addresses.add(valid.address());
                case EmailAddress.Refused refused ->
                    row.refuse(
                            UserErrorCode.valueOf(refused.flaw().name()),
                            "Is not an e-mail address",
                            "emails",
                            Integer.toString(at));
            }
        }
        tooMany(row, texts, "emails");
        return row.given("emails") ? Patch.to(addresses) : Patch.keep();
    }

    private static void tooMany(InputRow row, List<?> list, String field) {
        if (list.size() > MOST_KEYS) {
            row.refuse(UserErrorCode.OUT_OF_RANGE, "Has more than " + MOST_KEYS + " entries", field);
        }
    }

    private Patch<EmploymentInput> affiliation(InputRow row) {
        InputRow given = row.row("affiliation");
        if (given == null) {
            return row.given("affiliation") ? Patch.to(null) : Patch.keep();
        }
        Patch<String> title = given.text("title");
        EmploymentInput read = new EmploymentInput(
                given.key("accountKey"),
                title.given() ? title : row.text("title"),
                start(given, "from"),
                start(given, "to"));
        Instant from = read.from().value();
        Instant to = read.to().value();
        if (from != null && to != null && !from.isBefore(to)) {
            given.refuse(UserErrorCode.INVALID, "Is not after the first day", "to");
        }
        return Patch.to(read);
    }

    private Patch<Instant> start(InputRow row, String field) {
        LocalDate day = row.day(field);
        Instant start = day == null ? null : zone.startOf(day);
        return row.given(field) ? Patch.to(start) : Patch.keep();
    }
}
