package io.leadgraph.decisions.classification.facts;

/** Which records there are of a person: an open lead, a lead at all, a contact. */
public record LeadRecords(boolean openLead, boolean lead, boolean contact) {
    public static final LeadRecords NONE = new LeadRecords(false, false, false);

    public LeadRecords withOpenLead() {
        return new LeadRecords(true, true, contact);
    }

    public LeadRecords withContact() {
        return new LeadRecords(openLead, lead, true);
    }

    /** Open leads have become the contact. */
    public LeadRecords converted() {
        return new LeadRecords(false, lead, true);
    }
}
