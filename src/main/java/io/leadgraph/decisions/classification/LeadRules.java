package io.leadgraph.decisions.classification;

import io.leadgraph.decisions.classification.facts.KnownIdentities;
import io.leadgraph.decisions.classification.facts.LeadRecords;
import io.leadgraph.decisions.configuration.IntakeConfiguration;
import io.leadgraph.decisions.configuration.LeadMethod;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a response is due a lead record, under the tenant's method and with the records present when it was recorded. */
final class LeadRules {
    private LeadRules() {}

    /** @param recorded records of this instant and later are not counted; {@link Instant#MAX} counts all there are */
    static boolean due(IntakeConfiguration rules, Verdict verdict, @Nullable KnownIdentities person, Instant recorded) {
        LeadRecords records = person == null
                ? LeadRecords.NONE
                : new LeadRecords(
                        person.openLeadBefore(recorded),
                        person.anyLeadBefore(recorded),
                        person.contactBefore(recorded));
        return due(rules, verdict.notApplicable(), records);
    }

    static boolean due(IntakeConfiguration rules, boolean notApplicable, LeadRecords records) {
        if (notApplicable) {
            return rules.leadMethod() == LeadMethod.POINT_OF_INTEREST && rules.leadForNotApplicable();
        }
        return switch (rules.leadMethod()) {
            case POINT_OF_INTEREST -> true;
            case HYBRID -> !records.openLead();
            case UNIQUE -> !records.lead() && !records.contact();
        };
    }
}
