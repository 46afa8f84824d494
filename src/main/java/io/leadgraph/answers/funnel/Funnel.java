package io.leadgraph.answers.funnel;

import io.leadgraph.facts.campaign.Campaign;
import io.leadgraph.facts.signal.LifecycleStage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A funnel of a period.
 *
 * @param unassigned cycles of people who belong to no buying center; 0 by person
 * @param groups one where it is not split, else the largest first, months in their order
 */
record Funnel(int unassigned, List<Group> groups) {

    /**
     * One part of it.
     *
     * @param began how many began
     * @param recycled how many were ever given back to marketing
     * @param disqualified how many were ever disqualified
     */
    record Group(
            @Nullable Campaign campaign,
            @Nullable LocalDate month,
            int began,
            List<FunnelStep> steps,
            int recycled,
            int disqualified) {}

    private record Key(
            @Nullable Campaign campaign, @Nullable LocalDate month) {}

    private static final Comparator<Group> ORDER = Comparator.comparing(
                    (Group group) -> group.month() == null ? LocalDate.MIN : group.month())
            .thenComparing(Comparator.comparingInt(Group::began).reversed())
            .thenComparing(
                    group -> group.campaign() == null ? "" : group.campaign().key());

    static Funnel of(int unassigned, Collection<FunnelUnit> units, Collection<FunnelGroup> by, FunnelMonths months) {
        Map<Key, List<FunnelUnit>> split = new LinkedHashMap<>();
        empty(by, months).forEach(key -> split.put(key, new ArrayList<>()));
        units.forEach(unit -> split.computeIfAbsent(
                        new Key(
                                by.contains(FunnelGroup.CAMPAIGN) ? unit.origin() : null,
                                by.contains(FunnelGroup.MONTH) ? months.of(unit) : null),
                        none -> new ArrayList<>())
                .add(unit));
        return new Funnel(
                unassigned,
                split.entrySet().stream()
                        .map(part -> group(part.getKey(), part.getValue()))
                        .sorted(ORDER)
                        .toList());
    }

    /** The parts that are there although nobody began: the whole, and every month, or a chart would have a hole there. */
    private static Stream<Key> empty(Collection<FunnelGroup> by, FunnelMonths months) {
        if (by.contains(FunnelGroup.CAMPAIGN)) {
            return Stream.of();
        }
        return by.isEmpty()
                ? Stream.of(new Key(null, null))
                : months.all().stream().map(month -> new Key(null, month));
    }

    private static Group group(Key key, List<FunnelUnit> units) {
        List<FunnelStep> steps = new ArrayList<>();
        Arrays.stream(LifecycleStage.values())
                .filter(LifecycleStage::inFunnel)
                .forEach(stage -> steps.add(FunnelStep.of(stage, units, steps.isEmpty() ? null : steps.getLast())));
        return new Group(
                key.campaign(),
                key.month(),
                units.size(),
                steps,
                entered(units, LifecycleStage.RECYCLED),
                entered(units, LifecycleStage.DISQUALIFIED));
    }

    private static int entered(List<FunnelUnit> units, LifecycleStage stage) {
        return (int) units.stream().filter(unit -> unit.entered(stage) != null).count();
    }
}
