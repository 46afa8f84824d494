package io.leadgraph.decisions.classification;

import io.leadgraph.decisions.classification.facts.LeadRecords;
import io.leadgraph.decisions.configuration.IntakeConfiguration;
import io.leadgraph.decisions.configuration.LeadMethod;
import io.leadgraph.platform.rules.Rules;
import org.springframework.stereotype.Service;

/** The rule that decides about lead records, for asking what another method would have made of the same stream. */
@Service
public class LeadPolicy {
    private final Rules<IntakeConfiguration> rules;

    LeadPolicy(Rules<IntakeConfiguration> rules) {
        this.rules = rules;
    }

    /** Whether a response is due a lead record under a method, the tenant's other rules being as they are. */
    public boolean due(LeadMethod method, boolean notApplicable, LeadRecords records) {
        return LeadRules.due(rules.known().withMethod(method), notApplicable, records);
    }
}
