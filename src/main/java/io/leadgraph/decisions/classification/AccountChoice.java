package io.leadgraph.decisions.classification;

import io.leadgraph.decisions.classification.facts.AccountFact;
import io.leadgraph.facts.employment.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which account a touch belongs to.
 *
 * @param account the confirmed one; null where nothing proves any, or one is to be opened
 * @param evidence what proves it
 * @param openDomain the domain an account is to be opened for
 * @param suggested what a company name alone suggests
 * @param steps how it came about
 */
public record AccountChoice(
        @Nullable AccountFact account,
        @Nullable Evidence evidence,
        @Nullable String openDomain,
        @Nullable AccountFact suggested,
        List<ExplanationStep> steps) {}
