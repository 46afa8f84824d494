package io.leadgraph.answers.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.facts.signal.LifecycleStage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code domain.md}, "Funnels": the time between stages is counted forward only, whatever steps back lie between. */
class FunnelUnitTest {
    private static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");
    private static final List<LifecycleStage> IN_FUNNEL = Arrays.stream(LifecycleStage.values())
            .filter(LifecycleStage::inFunnel)
            .toList();

    @ParameterizedTest
    @CsvSource({
        "INQUIRY 0|OPPORTUNITY 10|MQL 12, OPPORTUNITY, 10",
        "INQUIRY 0|OPPORTUNITY 10|MQL 12, MQL,",
        "INQUIRY 0|MQL 2|SRL 5|MQL 9|SRL 11, SRL, 3",
        "INQUIRY 0|MQL 2|SRL 5|MQL 9|SRL 11, MQL, 2",
        "INQUIRY 0|SRL 4|MQL 6|SRL 7|ACCEPTED 9, ACCEPTED, 5",
        "INQUIRY 0|OPPORTUNITY 3|RECYCLED 5|MQL 8|OPPORTUNITY 9, OPPORTUNITY, 3",
        "INQUIRY 0|OPPORTUNITY 3|RECYCLED 5|MQL 8|OPPORTUNITY 9|CUSTOMER 20, CUSTOMER, 17",
        "INQUIRY 0|MQL 0, MQL, 0",
        "CUSTOMER 0, CUSTOMER,",
    })
    void timeIsCountedForward(String moves, LifecycleStage stage, @Nullable Double days) {
        Distribution since = step(stage, cycle(moves)).sinceBefore();
        assertThat(since == null ? null : since.mean()).isEqualTo(days);
        assertThat(since == null ? 0 : since.count()).isEqualTo(days == null ? 0 : 1);
    }

    /** Whatever the order of moves: no time is negative, and the times between stages add up to no more than the time since the begin. */
    @Test
    void noCourseHasATimeThatWasNot() {
        Random random = new Random(7);
        for (int course = 0; course < 500; course++) {
            List<String> moves = new ArrayList<>(List.of("INQUIRY 0"));
            int day = 0;
            for (int move = random.nextInt(8); move > 0; move--) {
                day += random.nextInt(4);
                moves.add(LifecycleStage.values()[random.nextInt(8)] + " " + day);
            }
            FunnelCycle cycle = cycle(String.join("|", moves));
            double sum = 0;
            for (LifecycleStage stage : IN_FUNNEL) {
                FunnelStep step = step(stage, cycle);
                Distribution before = step.sinceBefore();
                sum += before == null ? 0 : before.mean();
                assertThat(before == null ? 0 : before.mean())
                        .as(moves + " " + stage)
                        .isNotNegative();
                assertThat(sum).as(moves + " " + stage).isLessThanOrEqualTo(day);
                assertThat(step.entered()).isGreaterThanOrEqualTo(before == null ? 0 : 1);
            }
        }
    }

    @Test
    void ofTwoPeopleOfACenterTheOneWhoIsFurtherStopsTheClock() {
        FunnelUnit unit = new FunnelUnit(cycle("INQUIRY 0|SRL 4"));
        unit.join(cycle("INQUIRY 0|SRL 4"));
        unit.join(cycle("INQUIRY 1|MQL 6|SRL 9"));
        assertThat(FunnelStep.of(LifecycleStage.MQL, List.of(unit), null).sinceBefore())
                .isNull();
        assertThat(FunnelStep.of(LifecycleStage.SRL, List.of(unit), null).sinceBefore())
                .extracting(Distribution::mean)
                .isEqualTo(4.0);
    }

    private static FunnelStep step(LifecycleStage stage, FunnelCycle cycle) {
        FunnelUnit unit = new FunnelUnit(cycle);
        unit.add(cycle);
        return FunnelStep.of(stage, List.of(unit), null);
    }

    /** @param moves such as {@code INQUIRY 0|MQL 2}, with the days since the begin */
    private static FunnelCycle cycle(String moves) {
        List<FunnelCycle.Entry> entries = Arrays.stream(moves.split("\\|"))
                .map(move -> move.split(" "))
                .map(move ->
                        new FunnelCycle.Entry(LifecycleStage.valueOf(move[0]), day(Integer.parseInt(move[1])), null))
                .toList();
        return new FunnelCycle(entries.getFirst().at(), entries, List.of(), List.of(), null);
    }

    private static Instant day(int day) {
        return BEGIN.plus(Duration.ofDays(day));
    }
}
