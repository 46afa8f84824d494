package io.leadgraph.answers.path;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a match is, written down as the decision says it and without regard to cost: every way to choose touches is tried. */
final class AllWays {
    private final List<JourneyStep> steps;
    private final Journey journey;
    private final List<int[]> matches = new ArrayList<>();

    /** For each touch that is needed, the number of its step. */
    private final int[] needed;

    AllWays(JourneyPattern pattern, Journey journey) {
        this.steps = pattern.steps();
        this.journey = journey;
        this.needed = IntStream.range(0, steps.size())
                .filter(number -> !steps.get(number).absent())
                .flatMap(number ->
                        IntStream.generate(() -> number).limit(steps.get(number).times()))
                .toArray();
        choose(new int[needed.length], 0);
    }

    /** Its first touch is the earliest, then the last one of each step; of the others of a repeat, the first ones are shown. */
    List<PatternTouch> leftmost() {
        return matches.stream()
                .min(Comparator.comparing(this::order, java.util.Arrays::compare))
                .map(places ->
                        IntStream.of(places).mapToObj(journey.moments()::get).toList())
                .orElse(List.of());
    }

    private int[] order(int[] places) {
        IntStream lasts = IntStream.range(0, needed.length)
                .filter(at -> at + 1 == needed.length || needed[at] != needed[at + 1])
                .map(at -> places[at]);
        return IntStream.concat(IntStream.concat(IntStream.of(places[0]), lasts), IntStream.of(places))
                .toArray();
    }

    private void choose(int[] places, int at) {
        if (at == places.length) {
            if (allowed(places)) {
                matches.add(places.clone());
            }
            return;
        }
        for (int place = at == 0 ? 0 : places[at - 1] + 1;
                place < journey.moments().size();
                place++) {
            places[at] = place;
            if (is(needed[at], place)) {
                choose(places, at + 1);
            }
        }
    }

    private boolean allowed(int[] places) {
        return IntStream.range(0, needed.length).allMatch(at -> inTime(places, at))
                && IntStream.range(0, steps.size())
                        .filter(number -> steps.get(number).absent())
                        .allMatch(number -> absent(number, places));
    }

    private boolean inTime(int[] places, int at) {
        Integer days = steps.get(needed[at]).withinDays();
        int lastBefore = IntStream.range(0, at)
                .filter(other -> needed[other] < needed[at])
                .max()
                .orElse(-1);
        int from = lastBefore < 0 ? places[0] : places[lastBefore];
        return days == null || !time(places[at]).isAfter(time(from).plus(Duration.ofDays(days)));
    }

    private boolean absent(int number, int[] places) {
        int before = IntStream.range(0, needed.length)
                .filter(at -> needed[at] < number)
                .max()
                .orElse(-1);
        int after = IntStream.range(0, needed.length)
                .filter(at -> needed[at] > number)
                .min()
                .orElse(-1);
        int low = before < 0 ? -1 : places[before];
        int high = after < 0 ? journey.moments().size() : places[after];
        Integer days = steps.get(number).withinDays();
        Instant until = days == null ? Instant.MAX : time(low).plus(Duration.ofDays(days));
        boolean known = after >= 0 || days == null || journey.end().isAfter(until);
        return known
                && IntStream.range(low + 1, high)
                        .noneMatch(place -> is(number, place) && !time(place).isAfter(until));
    }

    private boolean is(int number, int place) {
        return steps.get(number).wants(journey.moments().get(place), Map.of());
    }

    private Instant time(int place) {
        return journey.moments().get(place).at();
    }
}
