package io.leadgraph.decisions.classification;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.facts.override.Relationship;
import io.leadgraph.facts.signal.LifecycleStage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code domain.md}, "Stages": which stage a response brings somebody to by itself. */
class ResponseRuleTest {
    @ParameterizedTest(name = "{0} from {2}: {3}")
    @CsvSource({
        "PROSPECT, false,, INQUIRY",
        "CUSTOMER, false,, CUSTOMER",
        "CUSTOMER, true,, INQUIRY",
        "NOT_APPLICABLE, false,, OUTSIDE",
        "PROSPECT, false, OUTSIDE, INQUIRY",
        "CUSTOMER, false, OUTSIDE, CUSTOMER",
        "CUSTOMER, true, OUTSIDE, INQUIRY",
        "NOT_APPLICABLE, false, OUTSIDE,",
        "NOT_APPLICABLE, false, MQL, OUTSIDE",
        "NOT_APPLICABLE, false, CUSTOMER, OUTSIDE"
    })
    void aFirstResponseBegins(
            Relationship relationship, boolean newCenter, @Nullable LifecycleStage from, @Nullable LifecycleStage to) {
        assertThat(ResponseRule.after(from, verdict(relationship, newCenter))
                        .map(ResponseRule::to)
                        .orElse(null))
                .isEqualTo(to);
    }

    @ParameterizedTest
    @EnumSource(names = "OUTSIDE", mode = EnumSource.Mode.EXCLUDE)
    void whoIsInTheFunnelStaysWhereTheyAre(LifecycleStage stage) {
        assertThat(ResponseRule.after(stage, verdict(Relationship.PROSPECT, false)))
                .isEmpty();
        assertThat(ResponseRule.after(stage, verdict(Relationship.CUSTOMER, false)))
                .isEmpty();
        assertThat(ResponseRule.after(stage, verdict(Relationship.CUSTOMER, true)))
                .isEmpty();
    }

    private static Verdict verdict(Relationship relationship, boolean newCenter) {
        return new Verdict(relationship, null, false, false, false, newCenter, List.of());
    }
}
