package io.leadgraph.history;

import io.leadgraph.intake.BackfillEvidence;
import java.time.Instant;

/** A lead source that a record had from a time on. */
record SourceTouch(Instant at, String leadSource, BackfillEvidence evidence) {

    /** Tells it from the others of its record. */
    String key() {
        return evidence + ":" + at + ":" + leadSource;
    }
}
