package io.leadgraph.engagement;

import io.leadgraph.touch.TouchDirection;
import io.leadgraph.touch.TouchKind;
import io.leadgraph.touch.TouchPoint;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A model applied at a time.
 *
 * @param asOf touches after it don't count
 * @param window before {@code asOf} in which touches and people are counted; scores reach back further and decay
 * @param zone in which days begin
 */
record Scoring(ScoringModel model, Instant asOf, Duration window, ZoneId zone) {

    /** A touch that counts, with its weight before decay. */
    record Counted(TouchPoint point, double weight) {}

    private record Slot(LocalDate day, TouchKind kind, TouchDirection direction) {}

    /** The touches of a person that count: those with a weight, and no more of a kind and day than the cap, the earliest first. */
    List<Counted> counted(PersonTouches person) {
        double role = model.weight(person.roles());
        Map<Slot, Integer> taken = new HashMap<>();
        List<Counted> counted = new ArrayList<>();
        for (Located touch : person.touches()) {
            TouchPoint point = touch.point();
            double weight = model.weight(point);
            if (weight > 0 && taken.merge(slot(point), 1, Integer::sum) <= model.cap()) {
                counted.add(new Counted(point, weight * role));
            }
        }
        return counted;
    }

    double decayed(List<Counted> counted) {
        double sum = 0;
        for (Counted one : counted) {
            sum += decayed(one);
        }
        return sum;
    }

    double decayed(Counted one) {
        return one.weight() * model.decay(one.point().at(), asOf);
    }

    boolean inWindow(TouchPoint point) {
        return point.at().isAfter(asOf.minus(window));
    }

    private Slot slot(TouchPoint point) {
        return new Slot(LocalDate.ofInstant(point.at(), zone), point.kind(), point.direction());
    }
}
