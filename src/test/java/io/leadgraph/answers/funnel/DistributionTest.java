package io.leadgraph.answers.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DistributionTest {

    @Test
    void percentilesInterpolateBetweenTheNumbersBesideThem() {
        assertThat(Distribution.of(List.of(4.0, 1.0, 3.0, 2.0)))
                .isEqualTo(new Distribution(4, 2.5, 1.75, 2.5, 3.25, 3.7, 4.0));
    }

    @Test
    void oneNumberIsAllOfThem() {
        assertThat(Distribution.of(List.of(7.0))).isEqualTo(new Distribution(1, 7, 7, 7, 7, 7, 7));
    }

    @Test
    void nothingHasNone() {
        assertThat(Distribution.of(List.of())).isNull();
    }
}
