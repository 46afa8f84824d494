package io.leadgraph.history;

/** What kind of record carries a lead source. */
enum SourceRecordType {
    LEAD,
    CONTACT,
    OPPORTUNITY
}
