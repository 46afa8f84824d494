package io.leadgraph.facts.person.convert;

import io.leadgraph.facts.person.Lead;
import io.leadgraph.facts.person.LeadStatus;
import io.leadgraph.facts.person.convert.ConversionFacts.LeadFact;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.InputRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which lead is converted, and into what. */
record ConversionInput(
        String leadId,
        @Nullable String contactId,
        @Nullable String accountKey,
        @Nullable String opportunityKey) {

    static ConversionInput read(InputRow row) {
        return new ConversionInput(
                row.key("leadId"),
                row.keyOrNull("contactId").value(),
                row.keyOrNull("accountKey").value(),
                row.keyOrNull("opportunityKey").value());
    }

    /** Whether the facts allow it; refuses what they don't. A lead that was converted before is no refusal: the answer is the same. */
    boolean allowed(ConversionFacts facts, InputRow row) {
        if (contactId != null && facts.contactOwner() == null) {
            row.refuse(UserErrorCode.NOT_FOUND, "No contact has this id", "contactId");
        } else if (contactId != null && !facts.personId().equals(facts.contactOwner())) {
            row.refuse(UserErrorCode.NOT_ALLOWED, "The contact is another person's", "contactId");
        }
        if (accountKey != null && !facts.accountKnown()) {
            row.refuse(UserErrorCode.NOT_FOUND, "No account has this key", "accountKey");
        }
        lead(facts.lead(leadId), row);
        return row.errors().isEmpty();
    }

    private void lead(LeadFact lead, InputRow row) {
        if (lead.lead().status() == LeadStatus.DISQUALIFIED) {
            row.refuse(UserErrorCode.NOT_ALLOWED, "The lead is disqualified", "leadId");
        } else if (contactId != null && lead.contactId() != null && !contactId.equals(lead.contactId())) {
            row.refuse(UserErrorCode.CONFLICT, "The lead was converted into another contact", "contactId");
        }
    }

    /** The leads that this call converts, or that the call did which converted this lead before. */
    List<Lead> converted(ConversionFacts facts) {
        LeadFact asked = facts.lead(leadId);
        return facts.leads().stream()
                .filter(lead -> asked.contactId() == null
                        ? lead.lead().open()
                        : asked.contactId().equals(lead.contactId()) && same(asked, lead))
                .map(lead -> new Lead(
                        lead.lead().id(), LeadStatus.CONVERTED, lead.lead().createdAt()))
                .toList();
    }

    private static boolean same(LeadFact asked, LeadFact other) {
        return asked.at() != null && asked.at().equals(other.at());
    }
}
