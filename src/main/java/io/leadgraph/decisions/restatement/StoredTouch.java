package io.leadgraph.decisions.restatement;

import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.decisions.classification.facts.SubmittedDetails;
import io.leadgraph.facts.identity.EmailAddress;
import io.leadgraph.facts.touch.TouchDirection;
import io.leadgraph.facts.touch.TouchKind;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A stored touch as it arrived, and when it did. */
record StoredTouch(String id, String identityId, IntakeInput arrival, Instant recordedAt) {

    /** @param asOf another time to decide for than the touch's own; null for its own */
    static StoredTouch of(Row row, @Nullable Instant asOf) {
        String address = row.stringOrNull("address");
        IntakeInput arrival = new IntakeInput(
                null,
                row.string("contentKey"),
                "",
                asOf == null ? row.instant("occurredAt") : asOf,
                address == null ? null : address(address),
                SubmittedDetails.NONE,
                List.of(),
                row.string("personId"),
                null,
                row.string("campaignKey"),
                false,
                row.constant(TouchKind.class, "kind"),
                row.constant(TouchDirection.class, "direction"),
                null,
                row.stringOrNull("centerKey"),
                null,
                Map.of(),
                null,
                null);
        return new StoredTouch(row.string("id"), row.string("identityId"), arrival, row.instant("recordedAt"));
    }

    private static @Nullable EmailAddress address(String address) {
        return EmailAddress.parse(address) instanceof EmailAddress.Valid valid ? valid.address() : null;
    }
}
