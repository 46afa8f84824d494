package io.leadgraph.decisions.duplicate;

import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.input.Patch;
import io.leadgraph.platform.rules.RulesChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code DuplicateRulesInput}: what is omitted stays as it is. */
final class DuplicateRulesReader implements RulesChange<DuplicateRules> {
    private static final double LEAST_TO_MERGE = 0.9;
    private static final int MOST_FIELDS = 10;

    private final InputRow input;
    private final Patch<List<String>> identifying;
    private final Patch<List<String>> supporting;
    private final Patch<Double> suggestFrom;
    private final Patch<Double> mergeFrom;

    DuplicateRulesReader(InputRow input) {
        this.input = input;
        this.identifying = fields("identifyingFields");
        this.supporting = fields("supportingFields");
        this.suggestFrom = share("suggestFrom", 0);
        this.mergeFrom = share("mergeFrom", LEAST_TO_MERGE);
    }

    @Override
    public List<UserError> errors() {
        return input.errors();
    }

    @Override
    public DuplicateRules over(DuplicateRules old, Instant now) {
        Double suggested = suggestFrom.over(old.suggestFrom());
        return new DuplicateRules(
                old.version() + 1,
                orNone(identifying.over(old.identifyingFields())),
                orNone(supporting.over(old.supportingFields())),
                suggested == null ? DuplicateRules.DEFAULT.suggestFrom() : suggested,
                mergeFrom.over(old.mergeFrom()));
    }

    private static List<String> orNone(@Nullable List<String> fields) {
        return fields == null ? List.of() : fields;
    }

    @SuppressWarnings("unchecked")
    private Patch<List<String>> fields(String name) {
        Patch<List<String>> fields = (Patch<List<String>>) (Patch<?>) input.value(List.class, name);
        List<String> names = fields.value();
        if (names != null && names.size() > MOST_FIELDS) {
            input.refuse(UserErrorCode.OUT_OF_RANGE, "At most " + MOST_FIELDS + " fields", name);
        }
        return fields;
    }

    private Patch<Double> share(String name, double least) {
        Patch<Double> share = input.value(Double.class, name);
        Double value = share.value();
        if (value != null && (value < least || value > 1)) {
            input.refuse(UserErrorCode.OUT_OF_RANGE, "Is a share of 1, at least " + least, name);
        }
        return share;
    }
}
