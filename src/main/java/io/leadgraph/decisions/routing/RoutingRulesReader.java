package io.leadgraph.decisions.routing;

import io.leadgraph.decisions.classification.LeadCategory;
import io.leadgraph.decisions.classification.NotApplicableReason;
import io.leadgraph.facts.override.Relationship;
import io.leadgraph.facts.touch.EntryPoint;
import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.Countries;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.input.Patch;
import io.leadgraph.platform.rules.RulesChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a {@code RoutingRulesInput} as a change: what is left out stays, null clears, a list replaces. */
final class RoutingRulesReader implements RulesChange<RoutingRules> {
    private static final int MOST = 200;
    private final InputRow input;
    private final Patch<List<RoutingRule>> rules;
    private final Patch<List<RoutingQueue>> queues;
    private final Patch<List<Territory>> territories;

    /** The territories that rules name, each with where it is named. */
    private final List<Named> named = new ArrayList<>();

    private record Named(String territory, UserError refusal) {}

    RoutingRulesReader(InputRow input) {
        this.input = input;
        this.rules = list("rules", this::rule, RoutingRule::name, "name");
        this.queues = list("queues", RoutingRulesReader::queue, RoutingQueue::key, "key");
        this.territories = list("territories", RoutingRulesReader::territory, Territory::name, "name");
    }

    @Override
    public List<UserError> errors() {
        return input.errors();
    }

    @Override
    public RoutingRules over(RoutingRules old, Instant now) {
        return new RoutingRules(
                old.version() + 1,
                now,
                over(rules, old.rules()),
                over(queues, old.queues()),
                over(territories, old.territories()));
    }

    /** Territories that the rules name and don't have. */
    @Override
    public List<UserError> errors(RoutingRules next) {
        List<String> known = next.territories().stream().map(Territory::name).toList();
        List<UserError> inInput = named.stream()
                .filter(one -> !known.contains(one.territory()))
                .map(Named::refusal)
                .toList();
        boolean kept = next.rules().stream()
                .flatMap(rule -> rule.when().territories().stream())
                .allMatch(known::contains);
        return kept || !inInput.isEmpty()
                ? inInput
                : List.of(input.refusal(
                        UserErrorCode.NOT_FOUND, "A rule that is kept names another territory", "territories"));
    }

    private static <T> List<T> over(Patch<List<T>> patch, List<T> old) {
        return patch.given() ? Objects.requireNonNullElse(patch.value(), List.of()) : old;
    }

    private <T> Patch<List<T>> list(
            String field, Function<InputRow, T> read, Function<T, String> key, String keyField) {
        Patch<List<InputRow>> given = input.rows(field);
        List<InputRow> rows = given.value();
        if (rows == null) {
            return given.map(none -> List.of());
        }
        if (rows.size() > MOST) {
            input.refuse(UserErrorCode.OUT_OF_RANGE, "At most " + MOST, field);
        }
        Set<String> seen = new HashSet<>();
        List<T> all = new ArrayList<>();
        for (InputRow row : rows) {
            T one = read.apply(row);
            all.add(one);
            if (!seen.add(key.apply(one))) {
                row.refuse(UserErrorCode.CONFLICT, "Is given twice", keyField);
            }
        }
        return Patch.to(List.copyOf(all));
    }

    private RoutingRule rule(InputRow row) {
        String name = row.key("name").strip();
        if (RoutingRule.RESERVED.contains(name)) {
            row.refuse(UserErrorCode.NOT_ALLOWED, "Is the name of a built-in rule", "name");
        }
        InputRow when = row.row("when");
        return new RoutingRule(
                name,
                when == null ? RoutingCondition.NONE : condition(when),
                target(Objects.requireNonNull(row.row("to"))));
    }

    private RoutingCondition condition(InputRow row) {
        List<String> places = row.texts("territories", MOST);
        for (int i = 0; i < places.size(); i++) {
            named.add(new Named(
                    places.get(i),
                    row.refusal(UserErrorCode.NOT_FOUND, "No such territory", "territories", Integer.toString(i))));
        }
        return new RoutingCondition(
                row.constants(LeadCategory.class, "categories", MOST),
                row.constants(Relationship.class, "relationships", MOST),
                row.constants(NotApplicableReason.class, "reasons", MOST),
                row.texts("accountOwners", MOST),
                places,
                row.texts("products", MOST),
                row.constants(EntryPoint.class, "entryPoints", MOST),
                score(row));
    }

    private static @Nullable Double score(InputRow row) {
        Double score = row.value(Double.class, "minScore").value();
        if (score != null && !(score >= 0 && score <= 1e9)) {
            row.refuse(UserErrorCode.OUT_OF_RANGE, "Is 0 to 1,000,000,000", "minScore");
        }
        return score;
    }

    private static RoutingTarget target(InputRow row) {
        if (row.given("accountOwner") && !row.flag("accountOwner")) {
            row.refuse(UserErrorCode.INVALID, "Is true or left out", "accountOwner");
        }
        return new RoutingTarget(
                row.given("owner") ? row.key("owner") : null,
                row.given("queue") ? row.key("queue") : null,
                row.flag("accountOwner"));
    }

    private static RoutingQueue queue(InputRow row) {
        return new RoutingQueue(row.key("key"), row.texts("owners", MOST));
    }

    private static Territory territory(InputRow row) {
        return new Territory(
                row.key("name"),
                row.texts("countries", MOST).stream()
                        .flatMap(country -> Stream.ofNullable(Countries.code(country)))
                        .toList());
    }
}
