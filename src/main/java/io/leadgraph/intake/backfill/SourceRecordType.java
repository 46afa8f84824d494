package io.leadgraph.intake.backfill;

/** What kind of record carries a lead source. */
enum SourceRecordType {
    LEAD,
    CONTACT,
    OPPORTUNITY
}
