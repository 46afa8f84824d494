package io.leadgraph.intake.backfill;

import io.leadgraph.facts.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * What one row tells about the lead source of one record.
 *
 * @param system where the record is
 * @param id its id there; of an opportunity its key here
 * @param person whose it is; null for an opportunity, whose contact it is
 */
record SourceRecord(
        String system,
        SourceRecordType type,
        String id,
        @Nullable PersonRef person,
        SourceHistory told) {

    String key() {
        return system + "|" + type + "|" + id;
    }

    String clientKey(String touchKey) {
        return "lead-source|" + key() + "|" + touchKey;
    }

    PastTouch touch(SourceTouch touch, PersonRef whose) {
        return new PastTouch(clientKey(touch.key()), touch.at(), touch.leadSource(), touch.evidence(), whose);
    }
}
