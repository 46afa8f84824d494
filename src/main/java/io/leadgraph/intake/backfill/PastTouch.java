package io.leadgraph.intake.backfill;

import com.google.common.hash.Hashing;
import io.leadgraph.decisions.classification.facts.BackfillEvidence;
import io.leadgraph.decisions.classification.facts.EvergreenCampaign;
import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.decisions.classification.facts.SubmittedDetails;
import io.leadgraph.facts.identity.ExternalId;
import io.leadgraph.facts.identity.PersonRef;
import io.leadgraph.facts.touch.TouchDirection;
import io.leadgraph.facts.touch.TouchKind;
import io.leadgraph.intake.read.PersonDetailsReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A lead source that somebody came by: an inbound touch of the past.
 *
 * @param clientKey tells it from all others, and the same one is stored once
 * @param person whose it is; one that an external id names is made where nobody has the id yet
 */
public record PastTouch(String clientKey, Instant at, String leadSource, BackfillEvidence evidence, PersonRef person) {

    /** Whether two values are one source. */
    public static boolean sameSource(String one, String other) {
        return EvergreenCampaign.key(one).equals(EvergreenCampaign.key(other));
    }

    IntakeInput arrival() {
        ExternalId id = person.externalId();
        return new IntakeInput(
                null,
                clientKey,
                Hashing.sha256().hashString(clientKey, StandardCharsets.UTF_8).toString(),
                at,
                null,
                SubmittedDetails.NONE,
                id == null ? List.of() : List.of(PersonDetailsReader.externalId(id.system(), id.id())),
                person.id(),
                id == null ? person.key() : null,
                EvergreenCampaign.key(leadSource),
                true,
                TouchKind.OTHER,
                TouchDirection.INBOUND,
                null,
                null,
                null,
                Map.of(),
                null,
                evidence);
    }
}
