package io.leadgraph.intake.read;

import io.leadgraph.decisions.classification.facts.Actor;
import io.leadgraph.decisions.classification.facts.BackfillEvidence;
import io.leadgraph.decisions.classification.facts.EvergreenCampaign;
import io.leadgraph.decisions.classification.facts.InputTime;
import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.decisions.classification.facts.SubmittedDetails;
import io.leadgraph.facts.identity.EmailAddress;
import io.leadgraph.facts.identity.IdentityKeys;
import io.leadgraph.facts.touch.TouchDirection;
import io.leadgraph.facts.touch.TouchKind;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.InputRow;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a {@code BackfillTouchInput}: a touch of the past, of somebody who may not be known yet. */
public final class PastTouchReader {
    private final Clock clock;

    public PastTouchReader(Clock clock) {
        this.clock = clock;
    }

    public CheckedInput read(InputRow input) {
        EmailAddress email = PersonDetailsReader.email(input);
        SubmittedDetails details = PersonDetailsReader.details(input);
        List<IntakeInput.ExternalKey> ids = PersonDetailsReader.externalIds(input);
        if (email == null && ids.isEmpty() && input.errors().isEmpty()) {
            input.refuse(UserErrorCode.REQUIRED, "Give an e-mail or an external id", "email");
        }
        input.key("sourceSystem");
        input.key("clientKey");
        BackfillEvidence evidence = Objects.requireNonNull(
                input.constant(BackfillEvidence.class, "evidence").value());
        TouchDirection direction = Objects.requireNonNull(
                input.constant(TouchDirection.class, "direction").value());
        boolean inbound = direction == TouchDirection.INBOUND;
        String campaignKey = input.keyOrNull("campaignKey").value();
        TouchKind kind =
                Objects.requireNonNull(input.constant(TouchKind.class, "kind").value());
        IntakeInput arrival = new IntakeInput(
                null,
                ClientKeys.read(input),
                InputHash.hash(input.values()),
                InputTime.read(input, clock),
                // that something was sent to an address does not show that anybody worked there
                inbound ? email : null,
                details,
                ids,
                null,
                inbound || email == null ? null : IdentityKeys.of(email, details.firstName(), details.lastName()),
                campaignKey == null ? evergreen(input, evidence) : campaignKey,
                campaignKey == null,
                kind,
                direction,
                input.keyOrNull("product").value(),
                null,
                input.keyOrNull("memberStatus").value(),
                Map.of(),
                Actor.read(input, kind, direction),
                evidence);
        return input.errors().isEmpty() ? new CheckedInput(arrival, List.of()) : new CheckedInput(null, input.errors());
    }

    private static String evergreen(InputRow input, BackfillEvidence evidence) {
        @Nullable String source = input.keyOrNull("leadSource").value();
        return source == null ? EvergreenCampaign.key(evidence) : EvergreenCampaign.key(source);
    }
}
