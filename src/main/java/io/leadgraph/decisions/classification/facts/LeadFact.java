package io.leadgraph.decisions.classification.facts;

import io.leadgraph.facts.person.LeadStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lead record of a person.
 *
 * @param convertedAt when it became a contact; null while it has not
 */
public record LeadFact(
        LeadStatus status, Instant recordedAt, @Nullable Instant convertedAt) {

    /** Whether it was there and open just before the instant. */
    boolean openBefore(Instant time) {
        boolean convertedSince = convertedAt != null && !convertedAt.isBefore(time);
        return recordedAt.isBefore(time) && (status.open() || convertedSince);
    }
}
