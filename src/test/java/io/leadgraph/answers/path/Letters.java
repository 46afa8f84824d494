package io.leadgraph.answers.path;

import io.leadgraph.facts.touch.TouchDirection;
import io.leadgraph.facts.touch.TouchKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Journeys written as letters, each a touch of that kind on the day it stands at; a dot is a day without. And steps that ask for them. */
final class Letters {
    static final Instant START = Instant.parse("2026-05-01T00:00:00Z");
    static final Map<Character, TouchKind> KINDS = Map.of(
            'A', TouchKind.EMAIL_CLICK,
            'B', TouchKind.DOWNLOAD,
            'C', TouchKind.MEETING);

    private Letters() {}

    static PatternMatcher matcher(JourneyStep... steps) {
        return matcher(new JourneyPattern(List.of(steps)));
    }

    static PatternMatcher matcher(JourneyPattern pattern) {
        return new PatternMatcher(pattern, (step, moment) -> step.wants(moment, Map.of()));
    }

    static Journey journey(String letters) {
        return new Journey(moments(letters), START.plus(Duration.ofDays(letters.length())), true);
    }

    static List<PatternTouch> moments(String letters) {
        return IntStream.range(0, letters.length())
                .filter(day -> letters.charAt(day) != '.')
                .mapToObj(day -> new PatternTouch(
                        day + letters.substring(day, day + 1),
                        KINDS.get(letters.charAt(day)),
                        TouchDirection.INBOUND,
                        START.plus(Duration.ofDays(day)),
                        null,
                        "campaign"))
                .toList();
    }

    static JourneyStep be(char letter) {
        return times(1, letter, null);
    }

    static JourneyStep in(int days, char letter) {
        return times(1, letter, days);
    }

    static JourneyStep[] within(int days, char first, char second) {
        return new JourneyStep[] {be(first), in(days, second)};
    }

    static JourneyStep times(int times, char letter, Integer days) {
        return new JourneyStep(List.of(KINDS.get(letter)), null, null, null, days, times, false);
    }

    static JourneyStep no(char letter) {
        return no(null, letter);
    }

    static JourneyStep no(Integer days, char letter) {
        return new JourneyStep(List.of(KINDS.get(letter)), null, null, null, days, 1, true);
    }
}
