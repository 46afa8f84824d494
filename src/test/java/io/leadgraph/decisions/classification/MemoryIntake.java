package io.leadgraph.decisions.classification;

import io.leadgraph.decisions.classification.facts.BatchFacts;
import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.decisions.configuration.ConfigurationReader;
import io.leadgraph.decisions.configuration.IntakeConfiguration;
import io.leadgraph.facts.identity.DomainLists;
import io.leadgraph.intake.Inputs;
import io.leadgraph.intake.IntakePlan;
import io.leadgraph.intake.record.Outcome;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.support.TestClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Intake without its statements: batches are decided over facts in memory, each seeing what those before it did. */
final class MemoryIntake {
    static final DomainLists LISTS = DomainLists.load();
    private static final Instant NOW = TestClock.START;
    private final BatchFacts book;
    private IntakeConfiguration rules = IntakeConfiguration.DEFAULT;

    MemoryIntake(FactsBuilder facts) {
        this.book = facts.book();
    }

    /** Rules written as the API takes them; what is left out stays. */
    MemoryIntake configure(String fields, Object... values) {
        rules = rules(rules, Inputs.input(fields, values));
        return this;
    }

    static IntakeConfiguration rules(String fields, Object... values) {
        return rules(IntakeConfiguration.DEFAULT, Inputs.input(fields, values));
    }

    private static IntakeConfiguration rules(IntakeConfiguration old, Map<String, Object> change) {
        InputRow row = new InputRow(change);
        IntakeConfiguration changed = new ConfigurationReader(row).over(old, NOW);
        if (!row.errors().isEmpty()) {
            throw new IllegalArgumentException(change + " is refused: " + row.errors());
        }
        return changed;
    }

    /** A form, decided and remembered. */
    Outcome form(String fields, Object... values) {
        return batch(List.of(Arrivals.form(fields, values))).getFirst();
    }

    /** The rows of one call. */
    List<Outcome> batch(List<IntakeInput> arrivals) {
        return new IntakePlan(book, rules, LISTS, NOW).decide(arrivals);
    }

    /** What would be decided about a form, from the facts alone. */
    Decision decide(String fields, Object... values) {
        return decide(Arrivals.form(fields, values));
    }

    Decision decide(IntakeInput arrival) {
        Resolution who = new PersonRules(book, rules).resolve(arrival).orElseThrow();
        return new Classifier(book, rules, LISTS).recorded(arrival, who, book.campaign(arrival.campaignKey()));
    }

    /** What is decided about a form that was stored before, from everything known by now. */
    Decision restate(IntakeInput arrival) {
        Resolution who = new PersonRules(book, rules).resolve(arrival).orElseThrow();
        return new Classifier(book, rules, LISTS).restated(arrival, who, book.campaign(arrival.campaignKey()), NOW);
    }

    /** What is known by now. */
    BatchFacts book() {
        return book;
    }

    /** The rule that answered a step. */
    static String rule(List<ExplanationStep> steps, String step) {
        return steps.stream()
                .filter(one -> one.step().equals(step))
                .map(ExplanationStep::rule)
                .findFirst()
                .orElseThrow();
    }
}
