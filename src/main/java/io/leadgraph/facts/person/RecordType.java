package io.leadgraph.facts.person;

/** What kind of CRM record a person comes with. */
public enum RecordType {
    LEAD,
    CONTACT
}
