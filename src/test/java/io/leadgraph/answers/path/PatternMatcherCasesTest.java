package io.leadgraph.answers.path;

import static io.leadgraph.answers.path.Letters.KINDS;
import static io.leadgraph.answers.path.Letters.be;
import static io.leadgraph.answers.path.Letters.journey;
import static io.leadgraph.answers.path.Letters.matcher;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.facts.touch.TouchKind;
import io.leadgraph.platform.common.BadArgumentException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The matcher against very many cases, and against very long ones. */
class PatternMatcherCasesTest {

    /** Ten times twenty of the same kind, then one that never comes: trying all ways would not end. */
    @Test
    @Timeout(60)
    void aPatternThatNearlyMatchesEverywhereLooksAtEachTouchOnceAStep() {
        AtomicInteger asked = new AtomicInteger();
        List<JourneyStep> steps = new ArrayList<>(IntStream.range(0, 9)
                .mapToObj(n -> new JourneyStep(List.of(TouchKind.EMAIL_CLICK), null, null, null, 3_000 + n, 20, false))
                .toList());
        steps.add(be('C'));
        PatternMatcher matcher = new PatternMatcher(new JourneyPattern(steps), (step, moment) -> {
            asked.incrementAndGet();
            return step.wants(moment, Map.of());
        });

        assertThat(matcher.match(journey("A".repeat(20_000)))).isEmpty();
        assertThat(asked).hasValueLessThanOrEqualTo(10 * 20_000);
    }

    /** The same seed gives the same cases; both answers are frequent among them. */
    @Test
    void matchesAreThoseThatTryingAllWaysFinds() {
        Random random = new Random(20_260_501);
        int matched = 0;
        for (int round = 0; round < 20_000; round++) {
            JourneyPattern pattern = pattern(random);
            Journey journey = journey(letters(random));
            List<PatternTouch> right = new AllWays(pattern, journey).leftmost();

            assertThat(matcher(pattern).match(journey))
                    .as("%s in %s", pattern, journey)
                    .isEqualTo(right);
            matched += right.isEmpty() ? 0 : 1;
        }
        assertThat(matched).isBetween(3_000, 17_000);
    }

    private static JourneyPattern pattern(Random random) {
        while (true) {
            try {
                return new JourneyPattern(IntStream.range(0, 1 + random.nextInt(4))
                        .mapToObj(number -> step(random))
                        .toList());
            } catch (BadArgumentException refused) {
                // another one
            }
        }
    }

    private static JourneyStep step(Random random) {
        boolean absent = random.nextInt(3) == 0;
        List<TouchKind> kinds = random.nextInt(8) == 0
                ? null
                : IntStream.range(0, 1 + random.nextInt(2))
                        .mapToObj(number -> KINDS.get("ABC".charAt(random.nextInt(3))))
                        .toList();
        Integer days = random.nextInt(2) == 0 ? null : 1 + random.nextInt(3);
        return new JourneyStep(kinds, null, null, null, days, absent ? 1 : 1 + random.nextInt(2), absent);
    }

    private static String letters(Random random) {
        return random.ints(random.nextInt(9), 0, 5)
                .mapToObj(letter -> "ABC..".substring(letter, letter + 1))
                .collect(Collectors.joining());
    }
}
