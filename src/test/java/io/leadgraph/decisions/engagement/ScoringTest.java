package io.leadgraph.decisions.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.leadgraph.facts.center.BuyingRole;
import io.leadgraph.facts.touch.TouchDirection;
import io.leadgraph.facts.touch.TouchKind;
import io.leadgraph.facts.touch.TouchPoint;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of {@code domain.md}, "Scores". */
class ScoringTest {
    private static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 1", "7, 0.850667", "14, 0.723635", "30, 0.5", "60, 0.25", "90, 0.125"})
    void decayIsContinuousToSixPlaces(int days, double factor) {
        assertThat(ScoringModel.BUILT_IN.decay(NOW.minus(Duration.ofDays(days)), NOW))
                .isCloseTo(factor, within(0.000_000_5));
    }

    @Test
    void theWorkedExampleScores32Point5() {
        List<PinnedTouch> touches = new ArrayList<>();
        touches.add(touch(TouchKind.WEBINAR_ATTENDED, NOW.minus(Duration.ofDays(30))));
        for (int i = 0; i < 25; i++) {
            touches.add(touch(TouchKind.EMAIL_OPEN, NOW));
        }
        assertThat(score(touches, BuyingRole.CHAMPION)).isCloseTo(32.5, within(1e-9));
    }

    @Test
    void theEarliestOfADayCountAndTheHighestOfSeveralRoles() {
        List<PinnedTouch> touches = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            touches.add(touch(TouchKind.MEETING, NOW.minusSeconds(21 - i)));
        }
        List<Scoring.Counted> counted =
                scoring("UTC").counted(person(touches, BuyingRole.USER, BuyingRole.DECISION_MAKER));
        assertThat(counted).hasSize(20).allMatch(c -> c.weight() == 15 * 1.5);
        assertThat(counted.getLast().point().at()).isEqualTo(NOW.minusSeconds(2));
    }

    @Test
    void aDayIsOneOfTheTenantsZone() {
        Instant before = Instant.parse("2026-06-10T21:59:00Z");
        List<PinnedTouch> touches = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            touches.add(touch(TouchKind.WEB_VISIT, before));
            touches.add(touch(TouchKind.WEB_VISIT, before.plusSeconds(120)));
        }
        touches.sort(Comparator.comparing(t -> t.point().at()));
        assertThat(scoring("UTC").counted(person(touches))).hasSize(20);
        assertThat(scoring("Europe/Berlin").counted(person(touches))).hasSize(30);
    }

    @Test
    void whatWeSendCountsNothing() {
        TouchPoint sent = new TouchPoint(NOW, TouchKind.EMAIL_SENT, TouchDirection.OUTBOUND, false, "");
        assertThat(score(List.of(new PinnedTouch(sent, "")))).isZero();
    }

    @Test
    void packingKeepsEverything() {
        for (TouchKind kind : TouchKind.values()) {
            for (TouchDirection direction : TouchDirection.values()) {
                TouchPoint point = new TouchPoint(NOW, kind, direction, kind == TouchKind.CALL, "tools");
                assertThat(TouchPoint.of(point.packed(), "tools")).isEqualTo(point);
            }
        }
        TouchPoint old = new TouchPoint(
                Instant.parse("1931-02-03T04:05:06Z"), TouchKind.OTHER, TouchDirection.INBOUND, false, "");
        assertThat(TouchPoint.of(old.packed(), "")).isEqualTo(old);
    }

    @Test
    void codesOfKindsAreStoredAndNeverChange() {
        TouchPoint other = new TouchPoint(Instant.EPOCH, TouchKind.OTHER, TouchDirection.INBOUND, true, "");
        assertThat(other.packed()).isEqualTo(512 + 256 + 16);
        assertThat(new TouchPoint(Instant.ofEpochMilli(1), TouchKind.FORM_SUBMIT, TouchDirection.OUTBOUND, false, "")
                        .packed())
                .isEqualTo(4096 + 3);
    }

    private static double score(List<PinnedTouch> touches, BuyingRole... roles) {
        Scoring scoring = scoring("UTC");
        return Scoring.sum(scoring.counted(person(touches, roles)));
    }

    private static Scoring scoring(String zone) {
        return new Scoring(ScoringModel.BUILT_IN, NOW, Duration.ofDays(90), ZoneId.of(zone));
    }

    private static PersonTouches person(List<PinnedTouch> touches, BuyingRole... roles) {
        return new PersonTouches("person_1", null, Set.of(roles), touches);
    }

    private static PinnedTouch touch(TouchKind kind, Instant at) {
        return new PinnedTouch(new TouchPoint(at, kind, TouchDirection.INBOUND, false, ""), "");
    }
}
