package io.leadgraph.decisions.routing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * Whose turn it is in queues whose owners take turns. All who ask are answered at once, in their order, as if each had taken a
 * turn before the
 * next one asked. Where nobody takes turns in a queue, who asks there is left out.
 *
 * @param <K> who asks
 */
final class Turns<K> {
    private final SortedMap<String, Line<K>> lines = new TreeMap<>();

    Turns(RoutingRules rules, SequencedMap<K, TurnRequest> asked) {
        asked.forEach((who, request) -> {
            List<String> owners = rules.owners(request.queue());
            if (!owners.isEmpty()) {
                lines.computeIfAbsent(request.queue(), queue -> new Line<>(owners, new LinkedHashMap<>()))
                        .asked()
                        .put(who, request);
            }
        });
    }

    /** Those who ask in one queue. */
    private record Line<K>(List<String> owners, SequencedMap<K, TurnRequest> asked) {

        /** How many turns are gone once a request is met. */
        long after(long before, TurnRequest request) {
            boolean lost = owner(before).equals(request.passedOver()) && owners.size() > 1;
            return before + (lost ? 2 : 1);
        }

        String owner(long turn) {
            return owners.get(Math.floorMod(turn, owners.size()));
        }

        /** How many turns all requests take. */
        long taken(long before) {
            long turn = before;
            for (TurnRequest request : asked.values()) {
                turn = after(turn, request);
            }
            return turn - before;
        }

        /** Where nobody is passed over, it is the same wherever one begins. */
        int beginnings() {
            return asked.values().stream().allMatch(request -> request.passedOver() == null) ? 1 : owners.size();
        }
    }

    /**
     * How many turns are taken in each queue. Whose turn is first is known only once the queue is locked, and who is passed over
     * depends on it, so
     * that there is a number for each beginning: with {@code before} turns gone it is the one at {@code before} modulo the size
     * of the list.
     */
    SortedMap<String, List<Long>> taken() {
        SortedMap<String, List<Long>> taken = new TreeMap<>();
        lines.forEach((queue, line) -> taken.put(
                queue,
                LongStream.range(0, line.beginnings()).map(line::taken).boxed().toList()));
        return taken;
    }

    /** @param before how many turns were gone in each queue */
    Map<K, String> owners(Map<String, Long> before) {
        Map<K, String> owners = new HashMap<>();
        lines.forEach((queue, line) -> {
            long turn = Objects.requireNonNull(before.get(queue));
            for (Map.Entry<K, TurnRequest> one : line.asked().entrySet()) {
                turn = line.after(turn, one.getValue());
                owners.put(one.getKey(), line.owner(turn - 1));
            }
        });
        return owners;
    }
}
