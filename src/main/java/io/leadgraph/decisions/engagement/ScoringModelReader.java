package io.leadgraph.decisions.engagement;

import io.leadgraph.facts.center.BuyingRole;
import io.leadgraph.facts.touch.TouchDirection;
import io.leadgraph.facts.touch.TouchKind;
import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.input.Patch;
import io.leadgraph.platform.rules.RulesChange;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a {@code ScoringModelInput} as a change: what is left out stays, null goes back to the built-in, a list replaces. */
final class ScoringModelReader implements RulesChange<ScoringModel> {
    private static final double MOST = 10_000;
    private final InputRow input;
    private final String name;
    private final Patch<Double> halfLife;
    private final Patch<Integer> cap;
    private final Patch<List<KindWeight>> weights;
    private final Patch<List<RoleWeight>> roleWeights;

    ScoringModelReader(InputRow input) {
        this.input = input;
        this.name = input.given("name") ? input.key("name") : ScoringModel.DEFAULT_NAME;
        this.halfLife = input.value(Double.class, "halfLifeDays");
        this.cap = input.value(Integer.class, "cap");
        check(input, "halfLifeDays", halfLife.value(), "0.01");
        check(input, "cap", cap.value(), "1");
        this.weights = list("weights", ScoringModelReader::kindWeight);
        this.roleWeights = list("roleWeights", ScoringModelReader::roleWeight);
    }

    String name() {
        return name;
    }

    @Override
    public List<UserError> errors() {
        return input.errors();
    }

    @Override
    public ScoringModel over(ScoringModel old, Instant now) {
        ScoringModel unset = ScoringModel.BUILT_IN;
        return new ScoringModel(
                name,
                old.version() + 1,
                now,
                over(halfLife, old.halfLifeDays(), unset.halfLifeDays()),
                over(cap, old.cap(), unset.cap()),
                over(weights, old.weights(), unset.weights()),
                over(roleWeights, old.roleWeights(), unset.roleWeights()));
    }

    private static <T> T over(Patch<T> patch, T old, T unset) {
        return patch.given() ? Objects.requireNonNullElse(patch.value(), unset) : old;
    }

    private <T> Patch<List<T>> list(String field, Function<InputRow, T> read) {
        Patch<List<T>> list =
                input.rows(field).map(rows -> rows.stream().map(read).toList());
        Set<Object> seen = new HashSet<>();
        boolean twice = list.value() != null
                && list.value().stream().map(ScoringModelReader::subject).anyMatch(one -> !seen.add(one));
        if (twice) {
            input.refuse(UserErrorCode.INVALID, "Gives one weight twice", field);
        }
        return list;
    }

    private static Object subject(Object weight) {
        return weight instanceof KindWeight kind
                ? List.of(kind.kind(), kind.direction())
                : ((RoleWeight) weight).role();
    }

    private static KindWeight kindWeight(InputRow row) {
        TouchKind kind =
                Objects.requireNonNull(row.constant(TouchKind.class, "kind").value());
        TouchDirection direction = Objects.requireNonNullElse(
                row.constant(TouchDirection.class, "direction").value(), TouchDirection.INBOUND);
        return new KindWeight(kind, direction, weight(row));
    }

    private static RoleWeight roleWeight(InputRow row) {
        return new RoleWeight(
                Objects.requireNonNull(row.constant(BuyingRole.class, "role").value()), weight(row));
    }

    private static double weight(InputRow row) {
        double weight = Objects.requireNonNull(row.value(Double.class, "weight").value());
        check(row, "weight", weight, "0");
        return weight;
    }

    private static void check(InputRow row, String field, @Nullable Number value, String least) {
        if (value != null && !(value.doubleValue() >= Double.parseDouble(least) && value.doubleValue() <= MOST)) {
            row.refuse(UserErrorCode.OUT_OF_RANGE, "Is " + least + " to 10,000", field);
        }
    }
}
