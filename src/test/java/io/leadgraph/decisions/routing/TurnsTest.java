package io.leadgraph.decisions.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Turns that are taken at once are those that would be taken one by one. */
class TurnsTest {
    private static final RoutingRules RULES = new RoutingRules(
            1,
            null,
            List.of(),
            List.of(
                    new RoutingQueue("three", List.of("ann", "ben", "cai")),
                    new RoutingQueue("one", List.of("ann")),
                    new RoutingQueue("twice", List.of("ann", "ann", "ben")),
                    new RoutingQueue("none", List.of())),
            List.of());

    @Test
    void whoAsksGetsTheNextOneInOrderAndEachQueueHasItsOwn() {
        Turns<Integer> turns = turns(
                asks("three", null),
                asks("one", null),
                asks("three", null),
                asks("none", null),
                asks("unknown", null),
                asks("three", null));

        assertThat(turns.taken()).isEqualTo(Map.of("one", List.of(1L), "three", List.of(3L)));
        assertThat(turns.owners(Map.of("one", 7L, "three", 4L)))
                .isEqualTo(Map.of(0, "ben", 1, "ann", 2, "cai", 5, "ann"));
    }

    @Test
    void whoIsPassedOverLosesATurnWhereSomebodyElseTakesTurns() {
        Turns<Integer> turns = turns(asks("three", "ben"), asks("three", "ann"), asks("one", "ann"));

        assertThat(turns.taken()).isEqualTo(Map.of("one", List.of(1L), "three", List.of(2L, 4L, 3L)));
        assertThat(turns.owners(Map.of("one", 0L, "three", 0L))).isEqualTo(Map.of(0, "ann", 1, "ben", 2, "ann"));
        assertThat(turns.owners(Map.of("one", 0L, "three", 1L))).isEqualTo(Map.of(0, "cai", 1, "ben", 2, "ann"));
    }

    @Test
    void whereNobodyAsksNoTurnIsTaken() {
        assertThat(turns().taken()).isEmpty();
        assertThat(turns(asks("none", "ann")).taken()).isEmpty();
        assertThat(turns(asks("none", "ann")).owners(Map.of())).isEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void atOnceAndOneByOneAreTheSame(int seed) {
        Random random = new Random(seed);
        TurnRequest[] asked = random.ints(random.nextInt(30), 0, 4)
                .mapToObj(queue -> asks(
                        List.of("three", "one", "twice", "none").get(queue),
                        random.nextInt(3) == 0
                                ? null
                                : List.of("ann", "ben", "dan").get(random.nextInt(3))))
                .toArray(TurnRequest[]::new);
        Map<String, Long> gone = new HashMap<>();
        RULES.queues().forEach(queue -> gone.put(queue.key(), (long) random.nextInt(9)));

        Turns<Integer> turns = turns(asked);
        Map<String, Long> later = new HashMap<>(gone);
        turns.taken().forEach((queue, taken) -> {
            int beginning = (int) (gone.get(queue) % taken.size());
            later.merge(queue, taken.get(beginning), Long::sum);
        });

        Map<String, Long> counters = new HashMap<>(gone);
        Map<Integer, String> oneByOne = new HashMap<>();
        for (int i = 0; i < asked.length; i++) {
            String owner = take(counters, asked[i]);
            if (owner != null) {
                oneByOne.put(i, owner);
            }
        }
        assertThat(turns.owners(gone)).isEqualTo(oneByOne);
        assertThat(later).isEqualTo(counters);
    }

    /** As somebody who asks alone. */
    private static @Nullable String take(Map<String, Long> counters, TurnRequest request) {
        List<String> owners = RULES.owners(request.queue());
        if (owners.isEmpty()) {
            return null;
        }
        String owner = next(counters, request.queue(), owners);
        return owner.equals(request.passedOver()) && owners.size() > 1
                ? next(counters, request.queue(), owners)
                : owner;
    }

    private static String next(Map<String, Long> counters, String queue, List<String> owners) {
        long turn = counters.merge(queue, 1L, Long::sum) - 1;
        return owners.get((int) (turn % owners.size()));
    }

    private static TurnRequest asks(String queue, @Nullable String passedOver) {
        return new TurnRequest(queue, passedOver);
    }

    private static Turns<Integer> turns(TurnRequest... asked) {
        SequencedMap<Integer, TurnRequest> all = IntStream.range(0, asked.length)
                .boxed()
                .collect(Collectors.toMap(i -> i, i -> asked[i], (one, other) -> one, LinkedHashMap::new));
        return new Turns<>(RULES, all);
    }
}
