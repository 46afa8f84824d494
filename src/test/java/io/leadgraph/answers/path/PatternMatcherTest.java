package io.leadgraph.answers.path;

import static io.leadgraph.answers.path.Letters.START;
import static io.leadgraph.answers.path.Letters.be;
import static io.leadgraph.answers.path.Letters.in;
import static io.leadgraph.answers.path.Letters.journey;
import static io.leadgraph.answers.path.Letters.matcher;
import static io.leadgraph.answers.path.Letters.moments;
import static io.leadgraph.answers.path.Letters.no;
import static io.leadgraph.answers.path.Letters.times;
import static io.leadgraph.answers.path.Letters.within;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.facts.touch.TouchDirection;
import io.leadgraph.facts.touch.TouchKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What matches, in journeys written as {@link Letters}. */
class PatternMatcherTest {

    @Test
    void stepsAreFoundInOrderWithOthersBetween() {
        assertThat(match("CA.CB", be('A'), be('B'))).isEqualTo("1A 4B");
        assertThat(match("BA", be('A'), be('B'))).isEmpty();
    }

    @Test
    void theLeftmostMatchIsTheOneShown() {
        assertThat(match("AABB", be('A'), be('B'))).isEqualTo("0A 2B");
    }

    @Test
    void daysAreCountedFromTheStepBeforeAndTheLastInstantIsIn() {
        assertThat(match("A.B", within(2, 'A', 'B'))).isEqualTo("0A 2B");
        assertThat(match("A..B", within(2, 'A', 'B'))).isEmpty();
    }

    @Test
    void anEarlyTouchWithNothingInTimeDoesNotHideALaterOneThatHas() {
        assertThat(match("A....AB", within(2, 'A', 'B'))).isEqualTo("5A 6B");
    }

    @Test
    void anEarlyContinuationThatLeadsNowhereDoesNotHideALaterOne() {
        assertThat(match("ABB.C", be('A'), be('B'), in(2, 'C'))).isEqualTo("0A 2B 4C");
    }

    @Test
    void aRepeatTakesSoManyTouchesWhateverLiesBetween() {
        assertThat(match("AB.BAB", be('A'), times(3, 'B', null))).isEqualTo("0A 1B 3B 5B");
        assertThat(match("AB.B", be('A'), times(3, 'B', null))).isEmpty();
    }

    @Test
    void allOfARepeatHaveToBeInTime() {
        assertThat(match("AB.B", be('A'), times(2, 'B', 3))).isEqualTo("0A 1B 3B");
        assertThat(match("AB..B", be('A'), times(2, 'B', 3))).isEmpty();
    }

    @Test
    void aFirstStepThatTakesSeveralCountsItsDaysFromItsOwnFirst() {
        assertThat(match("B..B...BB", times(2, 'B', 2))).isEqualTo("7B 8B");
        assertThat(match("B..B", times(2, 'B', 2))).isEmpty();
    }

    @Test
    void theLastOfARepeatIsTakenLaterWhereWhatFollowsNeedsIt() {
        assertThat(match("BBB..C", times(2, 'B', null), in(3, 'C'))).isEqualTo("0B 2B 5C");
    }

    @Test
    void whatIsAbsentMustNotStandBetweenItsNeighbours() {
        assertThat(match("ACB", be('A'), no('C'), be('B'))).isEmpty();
        assertThat(match("CABC", be('A'), no('C'), be('B'))).isEqualTo("1A 2B");
        assertThat(match("ACAB", be('A'), no('C'), be('B'))).isEqualTo("2A 3B");
    }

    @Test
    void aTouchThatIsAStepOfItsOwnIsNotBetween() {
        assertThat(match("A.B", be('A'), no('B'), be('B'))).isEqualTo("0A 2B");
        assertThat(match("AAB", be('A'), no('A'), be('B'))).isEqualTo("1A 2B");
    }

    @Test
    void whatIsAbsentForSomeDaysMayComeAfterThem() {
        assertThat(match("A..CB", be('A'), no(2, 'C'), be('B'))).isEqualTo("0A 4B");
        assertThat(match("A.C.B", be('A'), no(2, 'C'), be('B'))).isEmpty();
    }

    @Test
    void absentAtTheBeginningIsBeforeTheFirstTouch() {
        assertThat(match("A.C", no('C'), be('A'))).isEqualTo("0A");
        assertThat(match("C.A", no('C'), be('A'))).isEmpty();
    }

    @Test
    void absentAtTheEndIsUntilTheEndOfTheJourney() {
        assertThat(match("CAA", be('A'), no('C'))).isEqualTo("1A");
        assertThat(match("A.......C", be('A'), no('C'))).isEmpty();
    }

    @Test
    void absentForSomeDaysAtTheEndIsNotKnownBeforeTheyAreOver() {
        assertThat(match("A......C", be('A'), no(5, 'C'))).isEqualTo("0A");
        assertThat(match("A...", be('A'), no(5, 'C'))).isEmpty();
        assertThat(match("A....", be('A'), no(5, 'C'))).isEmpty();
        assertThat(match("A.....", be('A'), no(5, 'C'))).isEqualTo("0A");
        assertThat(match("A..C..A.....", be('A'), no(5, 'C'))).isEqualTo("6A");
    }

    @Test
    void ofAJourneyThatWasNotReadToItsEndNothingIsKnownToBeAbsentThere() {
        Journey cut = new Journey(moments("AB"), START.plus(Duration.ofDays(1)), false);

        assertThat(matcher(be('A'), be('B')).match(cut)).hasSize(2);
        assertThat(matcher(be('A'), no('C')).match(cut)).isEmpty();
        assertThat(matcher(be('A'), no(5, 'C')).match(cut)).isEmpty();
    }

    @Test
    void aStepAsksForEverythingItNames() {
        JourneyStep step =
                new JourneyStep(List.of(TouchKind.DOWNLOAD), TouchDirection.INBOUND, "planner", "2026", null, 1, false);
        Map<String, Set<String>> campaigns = Map.of("2026", Set.of("one", "two"));

        assertThat(step.wants(moment(TouchKind.DOWNLOAD, TouchDirection.INBOUND, "planner", "two"), campaigns))
                .isTrue();
        assertThat(step.wants(moment(TouchKind.MEETING, TouchDirection.INBOUND, "planner", "two"), campaigns))
                .isFalse();
        assertThat(step.wants(moment(TouchKind.DOWNLOAD, TouchDirection.OUTBOUND, "planner", "two"), campaigns))
                .isFalse();
        assertThat(step.wants(moment(TouchKind.DOWNLOAD, TouchDirection.INBOUND, null, "two"), campaigns))
                .isFalse();
        assertThat(step.wants(moment(TouchKind.DOWNLOAD, TouchDirection.INBOUND, "planner", "three"), campaigns))
                .isFalse();
    }

    private static String match(String letters, JourneyStep... steps) {
        return matcher(steps).match(journey(letters)).stream()
                .map(PatternTouch::id)
                .collect(Collectors.joining(" "));
    }

    private static PatternTouch moment(TouchKind kind, TouchDirection direction, String product, String campaignId) {
        return new PatternTouch("touch", kind, direction, START, product, campaignId);
    }
}
