package io.leadgraph.intake;

import io.leadgraph.common.UserErrorCode;
import io.leadgraph.input.InputRow;
import io.leadgraph.person.EmailAddress;
import io.leadgraph.person.IdentityKeys;
import io.leadgraph.touch.TouchDirection;
import io.leadgraph.touch.TouchKind;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a {@code BackfillTouchInput}: a touch of the past, of somebody who may not be known yet. */
final class PastTouchReader {
    private final Clock clock;

    PastTouchReader(Clock clock) {
        this.clock = clock;
    }

    Reading read(InputRow input) {
        EmailAddress email = PersonDetailsReader.email(input);
        Details details = PersonDetailsReader.details(input);
        List<Arrival.ExternalKey> ids = PersonDetailsReader.externalIds(input);
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
        Arrival arrival = new Arrival(
                null,
                ClientKeys.read(input),
                Body.hash(input.values()),
                Occurrence.read(input, clock),
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
        return input.errors().isEmpty() ? new Reading(arrival, List.of()) : new Reading(null, input.errors());
    }

    private static String evergreen(InputRow input, BackfillEvidence evidence) {
        @Nullable String source = input.keyOrNull("leadSource").value();
        return source == null ? Evergreen.key(evidence) : Evergreen.key(source);
    }
}
