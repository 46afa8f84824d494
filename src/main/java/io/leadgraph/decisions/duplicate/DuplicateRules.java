package io.leadgraph.decisions.duplicate;

import io.leadgraph.platform.rules.RulesKind;
import io.leadgraph.platform.rules.Versioned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of how duplicates are looked for.
 *
 * @param identifyingFields custom fields of which two people hardly ever have the same value
 * @param supportingFields custom fields whose sameness says a little
 * @param suggestFrom the least confidence of a suggestion, 0 to 1
 * @param mergeFrom the least confidence from which people are merged without being looked at; null for never
 */
record DuplicateRules(
        int version,
        List<String> identifyingFields,
        List<String> supportingFields,
        double suggestFrom,
        @Nullable Double mergeFrom)
        implements Versioned {

    static final DuplicateRules DEFAULT = new DuplicateRules(0, List.of(), List.of(), 0.1, null);

    static final RulesKind<DuplicateRules> KIND = new RulesKind<>("DuplicateRules", DuplicateRules.class, DEFAULT);
}
