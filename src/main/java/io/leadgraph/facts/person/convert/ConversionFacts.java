package io.leadgraph.facts.person.convert;

import io.leadgraph.facts.person.Contact;
import io.leadgraph.facts.person.Lead;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the conversion of a lead depends on.
 *
 * @param leads the person's, oldest first
 * @param contacts the person's, oldest first
 * @param contactOwner whose contact the input names, null where there is no such contact
 * @param opportunity id of the one that has the key
 * @param homeId the person the identity came with
 * @param presentAccount key of the account the person works for now
 * @param affiliated whether the person works for the account the input names
 */
record ConversionFacts(
        String personId,
        String identityId,
        String homeId,
        @Nullable String title,
        @Nullable String phone,
        List<LeadFact> leads,
        List<ContactFact> contacts,
        @Nullable String contactOwner,
        boolean accountKnown,
        @Nullable String opportunity,
        @Nullable String presentAccount,
        boolean affiliated,
        boolean inOpportunity) {

    /** A lead, and into what and when it was converted. */
    record LeadFact(
            Lead lead, @Nullable String contactId, @Nullable Instant at) {
        static LeadFact of(Row row) {
            return new LeadFact(Lead.of(row), row.stringOrNull("contactId"), row.instantOrNull("at"));
        }
    }

    /** A contact, and whether it belongs to an account. */
    record ContactFact(Contact contact, boolean placed) {
        static ContactFact of(Row row) {
            return new ContactFact(Contact.of(row), row.bool("placed"));
        }
    }

    static ConversionFacts of(Row row) {
        return new ConversionFacts(
                row.string("personId"),
                row.string("identityId"),
                row.string("homeId"),
                row.stringOrNull("title"),
                row.stringOrNull("phone"),
                row.rows("leads").stream().map(LeadFact::of).toList(),
                row.rows("contacts").stream().map(ContactFact::of).toList(),
                row.stringOrNull("contactOwner"),
                row.bool("accountKnown"),
                row.stringOrNull("opportunity"),
                row.stringOrNull("presentAccount"),
                row.bool("affiliated"),
                row.bool("inOpportunity"));
    }

    LeadFact lead(String id) {
        return leads.stream()
                .filter(fact -> fact.lead().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Nullable
    ContactFact contact(@Nullable String id) {
        return contacts.stream()
                .filter(fact -> id == null || fact.contact().id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
