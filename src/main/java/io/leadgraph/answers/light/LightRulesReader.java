package io.leadgraph.answers.light;

import io.leadgraph.facts.center.BuyingRole;
import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.input.Patch;
import io.leadgraph.platform.rules.RulesChange;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Reads a {@code LightRulesInput} as a change: what is left out stays, null goes back to the built-in, a list replaces. */
final class LightRulesReader implements RulesChange<LightRules> {
    private static final int MOST_DAYS = 730;
    private final InputRow input;
    private final Patch<Integer> lookBackDays;
    private final Patch<Integer> unanswered;
    private final Patch<Integer> freshDays;

    LightRulesReader(InputRow input) {
        this.input = input;
        this.lookBackDays = number("lookBackDays");
        this.unanswered = number("unanswered");
        this.freshDays = number("freshDays");
    }

    @Override
    public List<UserError> errors() {
        return input.errors();
    }

    @Override
    public LightRules over(LightRules old, Instant now) {
        LightRules unset = LightRules.BUILT_IN;
        return new LightRules(
                old.version() + 1,
                now,
                over(lookBackDays, old.lookBackDays(), unset.lookBackDays()),
                over(unanswered, old.unanswered(), unset.unanswered()),
                over(freshDays, old.freshDays(), unset.freshDays()),
                input.given("keyRoles") ? keyRoles(unset.keyRoles()) : old.keyRoles());
    }

    private List<BuyingRole> keyRoles(List<BuyingRole> unset) {
        return input.values().get("keyRoles") instanceof List<?> given
                ? given.stream()
                        .map(role ->
                                BuyingRole.valueOf(Objects.requireNonNull(role).toString()))
                        .distinct()
                        .toList()
                : unset;
    }

    private Patch<Integer> number(String field) {
        Patch<Integer> patch = input.value(Integer.class, field);
        Integer value = patch.value();
        if (value != null && (value < 1 || value > MOST_DAYS)) {
            input.refuse(UserErrorCode.OUT_OF_RANGE, "Is 1 to 730", field);
        }
        return patch;
    }

    private static int over(Patch<Integer> patch, int old, int unset) {
        return patch.given() ? Objects.requireNonNullElse(patch.value(), unset) : old;
    }
}
