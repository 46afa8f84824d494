package io.leadgraph.facts.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.platform.common.Interval;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParenthoodTest {
    private static final Interval ALWAYS = Interval.ALWAYS;

    @Test
    void aParentStatedForATimeLeavesTheOtherOneTheRest() {
        List<ParentState> after = ParentState.stated(
                List.of(new ParentState("e1", "old", ALWAYS)), new ParentState(null, "new", between(2020, 2022)));

        assertThat(after)
                .containsExactly(
                        new ParentState(null, "old", new Interval(null, year(2020))),
                        new ParentState(null, "old", new Interval(year(2022), null)),
                        new ParentState(null, "new", between(2020, 2022)));
    }

    @Test
    void theSameParentCanBeGivenAnEnd() {
        assertThat(ParentState.stated(
                        List.of(new ParentState("e1", "p", ALWAYS)),
                        new ParentState(null, "p", new Interval(null, year(2020)))))
                .containsExactly(new ParentState(null, "p", new Interval(null, year(2020))));
    }

    @Test
    void anEarlierTimeAtTheSameParentStays() {
        ParentState early = new ParentState("e1", "p", between(2010, 2012));

        assertThat(ParentState.stated(List.of(early), new ParentState(null, "p", between(2020, 2022))))
                .contains(early)
                .hasSize(2);
    }

    @Test
    void theSameAgainChangesNothing() {
        List<ParentState> held = List.of(new ParentState("e1", "p", between(2010, 2012)));

        assertThat(ParentState.stated(held, new ParentState(null, "p", between(2010, 2012))))
                .isSameAs(held);
    }

    @Test
    void edgesThatMeetOnlyInTurnsCloseNoCycle() {
        Hierarchy hierarchy = new Hierarchy();
        hierarchy.put("a", List.of(new ParentState("e1", "b", between(2010, 2015))));
        hierarchy.put("b", List.of(new ParentState("e2", "c", between(2014, 2020))));

        assertThat(hierarchy.closesCycle("c", "a", between(2010, 2014))).isFalse();
        assertThat(hierarchy.closesCycle("c", "a", between(2015, 2020))).isFalse();
        assertThat(hierarchy.closesCycle("c", "a", ALWAYS)).isTrue();
    }

    private static Interval between(int from, int to) {
        return new Interval(year(from), year(to));
    }

    private static Instant year(int year) {
        return Instant.parse(year + "-01-01T00:00:00Z");
    }
}
