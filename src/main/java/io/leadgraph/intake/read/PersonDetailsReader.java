package io.leadgraph.intake.read;

import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.decisions.classification.facts.SubmittedDetails;
import io.leadgraph.facts.identity.Domains;
import io.leadgraph.facts.identity.EmailAddress;
import io.leadgraph.facts.identity.IdentityKeys;
import io.leadgraph.facts.identity.PhoneNumbers;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.Countries;
import io.leadgraph.platform.input.InputRow;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what an input says of its person. */
public final class PersonDetailsReader {
    private static final int MOST_IDS = 20;

    private PersonDetailsReader() {}

    /** Null where none is given, or where it was refused. */
    public static @Nullable EmailAddress email(InputRow input) {
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

    public static SubmittedDetails details(InputRow input) {
        String phone = input.text("phone").value();
        String country = Countries.code(input.text("country").value());
        String website = input.text("website").value();
        String host = Domains.ofWebsite(website);
        return new SubmittedDetails(
                input.text("firstName").value(),
                input.text("lastName").value(),
                input.text("title").value(),
                phone,
                PhoneNumbers.e164(phone, country).orElse(null),
                input.text("company").value(),
                host == null ? null : Domains.registrable(host),
                country);
    }

    public static List<IntakeInput.ExternalKey> externalIds(InputRow input) {
        List<InputRow> given =
                Objects.requireNonNullElse(input.rows("externalIds").value(), List.of());
        if (given.size() > MOST_IDS) {
            input.refuse(UserErrorCode.OUT_OF_RANGE, "At most " + MOST_IDS, "externalIds");
        }
        return given.stream()
                .limit(MOST_IDS)
                .map(id -> externalId(id.key("system").strip(), id.key("id").strip()))
                .toList();
    }

    public static IntakeInput.ExternalKey externalId(String system, String id) {
        return new IntakeInput.ExternalKey(system, id, IdentityKeys.external(system, id));
    }
}
