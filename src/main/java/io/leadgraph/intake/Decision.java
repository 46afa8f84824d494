package io.leadgraph.intake;

import java.util.List;

/** What was decided about one arrival, before anything is stored. */
record Decision(
        LeadCategory category,
        Verdict verdict,
        AccountChoice choice,
        List<CenterFact> centers,
        boolean leadDue,
        List<PossibleDuplicate> duplicates,
        List<ExplanationStep> steps) {}
