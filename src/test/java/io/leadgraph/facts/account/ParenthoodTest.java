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
        List<Parenthood> after = Parenthood.stated(
                List.of(new Parenthood("e1", "old", ALWAYS)), new Parenthood(null, "new", between(2020, 2022)));

        assertThat(after)
                .containsExactly(
                        new Parenthood(null, "old", new Interval(null, year(2020))),
                        new Parenthood(null, "old", new Interval(year(2022), null)),
                        new Parenthood(null, "new", between(2020, 2022)));
    }

    @Test
    void theSameParentCanBeGivenAnEnd() {
        assertThat(Parenthood.stated(
                        List.of(new Parenthood("e1", "p", ALWAYS)),
                        new Parenthood(null, "p", new Interval(null, year(2020)))))
                .containsExactly(new Parenthood(null, "p", new Interval(null, year(2020))));
    }

    @Test
    void anEarlierTimeAtTheSameParentStays() {
        Parenthood early = new Parenthood("e1", "p", between(2010, 2012));

        assertThat(Parenthood.stated(List.of(early), new Parenthood(null, "p", between(2020, 2022))))
                .contains(early)
                .hasSize(2);
    }

    @Test
    void theSameAgainChangesNothing() {
        List<Parenthood> held = List.of(new Parenthood("e1", "p", between(2010, 2012)));

        assertThat(Parenthood.stated(held, new Parenthood(null, "p", between(2010, 2012))))
                .isSameAs(held);
    }

    @Test
    void edgesThatMeetOnlyInTurnsCloseNoCycle() {
        Hierarchy hierarchy = new Hierarchy();
        hierarchy.put("a", List.of(new Parenthood("e1", "b", between(2010, 2015))));
        hierarchy.put("b", List.of(new Parenthood("e2", "c", between(2014, 2020))));

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
