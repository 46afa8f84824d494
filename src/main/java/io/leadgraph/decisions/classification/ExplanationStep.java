package io.leadgraph.decisions.classification;

import java.util.List;

/**
 * One step of a decision.
 *
 * @param step which question was asked: person, account, relationship, newness, lead or routing
 * @param rule which rule answered it
 * @param outcome the answer, without personal data
 * @param path what in the graph proves it; empty where nothing had to be known
 */
public record ExplanationStep(String step, String rule, String outcome, List<PathElement> path) {

    public static ExplanationStep of(String step, String rule, String outcome) {
        return new ExplanationStep(step, rule, outcome, List.of());
    }

    public static ExplanationStep of(String step, String rule, String outcome, ProofPath path) {
        return new ExplanationStep(step, rule, outcome, path.elements());
    }
}
