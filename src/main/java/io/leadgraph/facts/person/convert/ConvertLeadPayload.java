package io.leadgraph.facts.person.convert;

import io.leadgraph.facts.person.Contact;
import io.leadgraph.facts.person.Lead;
import io.leadgraph.platform.common.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a conversion.
 *
 * @param convertedLeads every lead the call converted, oldest first
 * @param opportunityId of the opportunity opened or joined; the API shows the opportunity itself
 */
public record ConvertLeadPayload(
        @Nullable Contact contact,
        @Nullable Lead lead,
        List<Lead> convertedLeads,
        @Nullable String opportunityId,
        List<UserError> userErrors) {

    static ConvertLeadPayload refused(List<UserError> errors) {
        return new ConvertLeadPayload(null, null, List.of(), null, errors);
    }
}
