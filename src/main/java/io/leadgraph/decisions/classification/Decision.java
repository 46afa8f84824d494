package io.leadgraph.decisions.classification;

import io.leadgraph.decisions.classification.facts.CenterFact;
import java.util.List;

/** What was decided about one arrival, before anything is stored. */
public record Decision(
        LeadCategory category,
        Verdict verdict,
        AccountChoice choice,
        List<CenterFact> centers,
        boolean leadDue,
        List<PossibleDuplicate> duplicates,
        List<ExplanationStep> steps) {}
