package io.leadgraph.answers.funnel;

import io.leadgraph.facts.campaign.Campaign;
import io.leadgraph.facts.signal.LifecycleStage;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One that goes through the funnel: a person in a cycle, or a buying center with the cycles of its people and its own deals. */
final class FunnelUnit {
    private final Map<LifecycleStage, Instant> entered = new EnumMap<>(LifecycleStage.class);
    private final Map<String, FunnelDeal> deals = new LinkedHashMap<>();
    private Instant startedAt;
    private @Nullable Campaign origin;

    FunnelUnit(Row first) {
        this.startedAt = first.instant("startedAt");
        add(first);
    }

    /** Adds a cycle: the unit begins with its first one, and enters a stage when the first of them does. */
    void add(Row cycle) {
        Instant start = cycle.instant("startedAt");
        if (origin == null || start.isBefore(startedAt)) {
            Row campaign = cycle.rowOrNull("origin");
            origin = campaign == null ? origin : Campaign.of(campaign);
        }
        startedAt = start.isBefore(startedAt) ? start : startedAt;
        cycle.rows("entries").forEach(move -> enter(move.constant(LifecycleStage.class, "to"), move.instant("at")));
        cycle.rows("deals").stream().map(FunnelDeal::of).forEach(deal -> deals.put(deal.id(), deal));
    }

    /** Adds the deals of its own, opened since it began. */
    void own(List<FunnelDeal> own) {
        own.stream()
                .filter(deal -> !Objects.requireNonNull(deal.openedAt()).isBefore(startedAt))
                .forEach(deal -> {
                    deals.put(deal.id(), deal);
                    enter(LifecycleStage.OPPORTUNITY, Objects.requireNonNull(deal.openedAt()));
                    if (deal.wonAt() != null) {
                        enter(LifecycleStage.CUSTOMER, deal.wonAt());
                    }
                });
    }

    private void enter(LifecycleStage stage, Instant at) {
        entered.merge(stage, at, (one, other) -> one.isBefore(other) ? one : other);
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Campaign origin() {
        return origin;
    }

    /** When it first entered a stage; null where it never did. */
    @Nullable
    Instant entered(LifecycleStage stage) {
        return entered.get(stage);
    }

    /** Whether it entered this stage of the funnel or a later one. */
    boolean reached(LifecycleStage stage) {
        return entered.keySet().stream().anyMatch(one -> one.inFunnel() && one.compareTo(stage) >= 0);
    }

    /** When it entered the last stage before this one that it did not skip; null where there is none. */
    @Nullable
    Instant before(LifecycleStage stage) {
        return entered.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(stage) < 0)
                .map(Map.Entry::getValue)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    List<FunnelDeal> deals() {
        return List.copyOf(deals.values());
    }
}
