package io.leadgraph.intake.backfill;

import io.leadgraph.decisions.classification.facts.BackfillEvidence;
import java.time.Instant;

/** A lead source that a record had from a time on. */
record SourceTouch(Instant at, String leadSource, BackfillEvidence evidence) {

    /** Tells it from the others of its record. */
    String key() {
        return evidence + ":" + at + ":" + leadSource;
    }
}
