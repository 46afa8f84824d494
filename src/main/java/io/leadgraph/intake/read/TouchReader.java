package io.leadgraph.intake.read;

import io.leadgraph.decisions.classification.facts.Actor;
import io.leadgraph.decisions.classification.facts.EvergreenCampaign;
import io.leadgraph.decisions.classification.facts.InputTime;
import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.decisions.classification.facts.SubmittedDetails;
import io.leadgraph.facts.identity.PersonRef;
import io.leadgraph.facts.touch.EntryPoint;
import io.leadgraph.facts.touch.TouchDirection;
import io.leadgraph.facts.touch.TouchKind;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.InputRow;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a {@code RecordTouchInput}, a touch of somebody already known, or a {@code RecordSalesActionInput}, which is always outbound. */
public final class TouchReader {
    private final Clock clock;

    public TouchReader(Clock clock) {
        this.clock = clock;
    }

    @SuppressWarnings("unchecked")
    public CheckedInput read(InputRow input) {
        PersonRef person = PersonRef.of(
                (Map<String, Object>) Objects.requireNonNull(input.values().get("person")));
        String personKey = key(input, person);
        String campaignKey = input.keyOrNull("campaignKey").value();
        TouchKind kind =
                Objects.requireNonNull(input.constant(TouchKind.class, "kind").value());
        TouchDirection direction = input.given("direction")
                ? Objects.requireNonNull(
                        input.constant(TouchDirection.class, "direction").value())
                : TouchDirection.OUTBOUND;
        IntakeInput arrival = new IntakeInput(
                null,
                ClientKeys.read(input),
                InputHash.hash(input.values()),
                InputTime.read(input, clock),
                null,
                SubmittedDetails.NONE,
                List.of(),
                person.id(),
                personKey,
                campaignKey == null ? EvergreenCampaign.key(EntryPoint.API) : campaignKey,
                campaignKey == null,
                kind,
                direction,
                input.keyOrNull("product").value(),
                null,
                input.keyOrNull("memberStatus").value(),
                Map.of(),
                Actor.read(input, kind, direction),
                null);
        return input.errors().isEmpty() ? new CheckedInput(arrival, List.of()) : new CheckedInput(null, input.errors());
    }

    private static @Nullable String key(InputRow input, PersonRef person) {
        String key = person.key();
        if (person.id() == null && key == null) {
            input.refuse(UserErrorCode.INVALID, "Not an e-mail address", "person", "email");
        }
        return key;
    }
}
