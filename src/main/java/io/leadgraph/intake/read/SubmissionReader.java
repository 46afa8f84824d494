package io.leadgraph.intake.read;

import io.leadgraph.decisions.classification.facts.EvergreenCampaign;
import io.leadgraph.decisions.classification.facts.InputTime;
import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.decisions.classification.facts.SubmittedDetails;
import io.leadgraph.facts.customfield.CustomFieldReader;
import io.leadgraph.facts.customfield.CustomFields;
import io.leadgraph.facts.identity.EmailAddress;
import io.leadgraph.facts.touch.EntryPoint;
import io.leadgraph.facts.touch.TouchDirection;
import io.leadgraph.facts.touch.TouchKind;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.InputRow;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a {@code SubmitLeadInput}: every input is hostile until it has passed here. */
public final class SubmissionReader {
    private final Clock clock;
    private final CustomFieldReader customFields;

    public SubmissionReader(Clock clock, CustomFieldReader customFields) {
        this.clock = clock;
        this.customFields = customFields;
    }

    public CheckedInput read(InputRow input) {
        EmailAddress email = PersonDetailsReader.email(input);
        SubmittedDetails details = PersonDetailsReader.details(input);
        List<IntakeInput.ExternalKey> ids = PersonDetailsReader.externalIds(input);
        requireSomeone(input, ids);
        EntryPoint source = Objects.requireNonNull(
                input.constant(EntryPoint.class, "source").value());
        TouchKind kind = input.constant(TouchKind.class, "kind").value();
        String campaignKey = input.keyOrNull("campaignKey").value();
        Instant occurredAt = InputTime.read(input, clock);
        IntakeInput arrival = new IntakeInput(
                source,
                ClientKeys.read(input),
                InputHash.hash(input.values()),
                occurredAt,
                email,
                details,
                ids,
                null,
                null,
                campaignKey == null ? EvergreenCampaign.key(source) : campaignKey,
                campaignKey == null,
                kind == null ? source.defaultKind() : kind,
                TouchDirection.INBOUND,
                input.keyOrNull("product").value(),
                input.keyOrNull("buyingCenterKey").value(),
                input.keyOrNull("memberStatus").value(),
                customFields(input, occurredAt),
                null,
                null);
        return input.errors().isEmpty() ? new CheckedInput(arrival, List.of()) : new CheckedInput(null, input.errors());
    }

    private static void requireSomeone(InputRow input, List<IntakeInput.ExternalKey> ids) {
        boolean someone = Stream.of("email", "phone")
                .anyMatch(field -> filled(input.values().get(field)));
        if (!someone && ids.isEmpty()) {
            input.refuse(UserErrorCode.REQUIRED, "Give an e-mail, a phone or an external id", "email");
        }
    }

    private static boolean filled(@Nullable Object value) {
        return value instanceof String text && !text.isBlank();
    }

    private Map<String, Object> customFields(InputRow input, Instant occurredAt) {
        return CustomFields.properties(customFields.read(input, "customFields"), occurredAt);
    }
}
