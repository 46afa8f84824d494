package io.leadgraph.decisions.restatement;

import io.leadgraph.decisions.classification.Classification;
import io.leadgraph.facts.person.Person;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person whose last inbound touch is decided otherwise under other rules.
 *
 * @param from as decided under the old rules, from all that is known now
 * @param to the same under the new ones
 */
public record RuleFlip(Person person, Classification from, Classification to) {

    /** Whether category, reason or account differ; leads due differ by the method alone, which is compared elsewhere. */
    boolean flips() {
        return from.category() != to.category()
                || from.reason() != to.reason()
                || !Objects.equals(account(from), account(to));
    }

    private static @Nullable String account(Classification decision) {
        return decision.account() == null ? null : decision.account().id();
    }
}
