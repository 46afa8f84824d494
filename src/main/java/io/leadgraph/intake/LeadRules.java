package io.leadgraph.intake;

import org.jspecify.annotations.Nullable;

/** Whether a response is due a lead record, under the tenant's method and with the records present. */
final class LeadRules {
    private LeadRules() {}

    static boolean due(IntakeConfiguration rules, Verdict verdict, @Nullable PersonState person) {
        if (verdict.notApplicable()) {
            return rules.leadMethod() == LeadMethod.POINT_OF_INTEREST && rules.leadForNotApplicable();
        }
        return switch (rules.leadMethod()) {
            case POINT_OF_INTEREST -> true;
            case HYBRID -> person == null || !person.openLead();
            case UNIQUE -> person == null || (!person.anyLead() && person.contact() == null);
        };
    }
}
