package io.leadgraph.decisions.engagement;

import io.leadgraph.facts.rollup.DayTally;
import io.leadgraph.facts.touch.TouchPoint;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A model applied at a time.
 *
 * @param asOf touches after it don't count
 * @param window before {@code asOf} in which touches and people are counted; scores reach back further and decay
 * @param zone in which days begin
 */
record Scoring(ScoringModel model, Instant asOf, Duration window, ZoneId zone) {

    /**
     * A touch that counts.
     *
     * @param weight before decay
     * @param decayed at the time of the question
     */
    record Counted(TouchPoint point, double weight, double decayed) {}

    /** The touches of a person that count: those with a weight, and no more of a kind and day than the cap, the earliest first. */
    List<Counted> counted(PersonTouches person) {
        double role = model.weight(person.roles());
        DayTally taken = new DayTally(zone);
        List<Counted> counted = new ArrayList<>(person.touches().size());
        for (PinnedTouch touch : person.touches()) {
            TouchPoint point = touch.point();
            double weight = model.weight(point);
            if (weight > 0 && taken.count(point) <= model.cap()) {
                counted.add(counted(point, weight * role));
            }
        }
        return counted;
    }

    static double sum(List<Counted> counted) {
        double sum = 0;
        for (Counted one : counted) {
            sum += one.decayed();
        }
        return sum;
    }

    boolean inWindow(TouchPoint point) {
        return point.at().isAfter(asOf.minus(window));
    }

    private Counted counted(TouchPoint point, double weight) {
        return new Counted(point, weight, weight * model.decay(point.at(), asOf));
    }
}
