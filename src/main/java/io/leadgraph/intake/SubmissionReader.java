package io.leadgraph.intake;

import io.leadgraph.common.UserErrorCode;
import io.leadgraph.input.InputRow;
import io.leadgraph.person.CustomFieldReader;
import io.leadgraph.person.CustomFields;
import io.leadgraph.person.Domains;
import io.leadgraph.person.EmailAddress;
import io.leadgraph.person.IdentityKeys;
import io.leadgraph.person.PhoneNumbers;
import io.leadgraph.text.Countries;
import io.leadgraph.touch.EntryPoint;
import io.leadgraph.touch.TouchDirection;
import io.leadgraph.touch.TouchKind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a {@code SubmitLeadInput}: every input is hostile until it has passed here. */
final class SubmissionReader {
    private static final int MOST_IDS = 20;
    private final Clock clock;
    private final CustomFieldReader customFields;

    SubmissionReader(Clock clock, CustomFieldReader customFields) {
        this.clock = clock;
        this.customFields = customFields;
    }

    Reading read(InputRow input) {
        EmailAddress email = email(input);
        Details details = details(input);
        List<Arrival.ExternalKey> ids = externalIds(input);
        requireSomeone(input, ids);
        EntryPoint source = Objects.requireNonNull(
                input.constant(EntryPoint.class, "source").value());
        TouchKind kind = input.constant(TouchKind.class, "kind").value();
        String campaignKey = input.keyOrNull("campaignKey").value();
        Instant occurredAt = Occurrence.read(input, clock);
        Arrival arrival = new Arrival(
                source,
                ClientKeys.read(input),
                Body.hash(input.values()),
                occurredAt,
                email,
                details,
                ids,
                null,
                null,
                campaignKey == null ? "evergreen:" + source.name().toLowerCase(Locale.ROOT) : campaignKey,
                campaignKey == null,
                kind == null ? source.defaultKind() : kind,
                TouchDirection.INBOUND,
                input.keyOrNull("product").value(),
                input.keyOrNull("buyingCenterKey").value(),
                null,
                customFields(input));
        return input.errors().isEmpty() ? new Reading(arrival, List.of()) : new Reading(null, input.errors());
    }

    private static @Nullable EmailAddress email(InputRow input) {
        String raw = (String) input.values().get("email");
        if (raw == null || raw.isBlank()) {
            return null;
        }
        return switch (EmailAddress.parse(raw)) {
            case EmailAddress.Valid valid -> valid.address();
            case EmailAddress.Refused refused -> {
                input.refuse(
                        UserErrorCode.valueOf(refused.flaw().name()),
                        "Not an e-mail address of at most 254 characters",
                        "email");
                yield null;
            }
        };
    }

    private static Details details(InputRow input) {
        String phone = input.text("phone").value();
        String country = Countries.code(input.text("country").value());
        String website = input.text("website").value();
        String host = Domains.ofWebsite(website);
        return new Details(
                input.text("firstName").value(),
                input.text("lastName").value(),
                input.text("title").value(),
                phone,
                PhoneNumbers.e164(phone, country).orElse(null),
                input.text("company").value(),
                host == null ? null : Domains.registrable(host),
                country);
    }

    private static List<Arrival.ExternalKey> externalIds(InputRow input) {
        List<InputRow> given =
                Objects.requireNonNullElse(input.rows("externalIds").value(), List.of());
        if (given.size() > MOST_IDS) {
            input.refuse(UserErrorCode.OUT_OF_RANGE, "At most " + MOST_IDS, "externalIds");
        }
        return given.stream().limit(MOST_IDS).map(SubmissionReader::externalId).toList();
    }

    private static Arrival.ExternalKey externalId(InputRow id) {
        String system = id.key("system").strip();
        String value = id.key("id").strip();
        return new Arrival.ExternalKey(system, value, IdentityKeys.external(system, value));
    }

    private static void requireSomeone(InputRow input, List<Arrival.ExternalKey> ids) {
        boolean someone = Stream.of("email", "phone")
                .anyMatch(field -> filled(input.values().get(field)));
        if (!someone && ids.isEmpty()) {
            input.refuse(UserErrorCode.REQUIRED, "Give an e-mail, a phone or an external id", "email");
        }
    }

    private static boolean filled(@Nullable Object value) {
        return value instanceof String text && !text.isBlank();
    }

    private Map<String, Object> customFields(InputRow input) {
        return CustomFields.properties(customFields.read(input, "customFields"), clock.instant());
    }
}
