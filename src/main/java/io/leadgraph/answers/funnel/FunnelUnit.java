package io.leadgraph.answers.funnel;

import io.leadgraph.facts.campaign.Campaign;
import io.leadgraph.facts.signal.LifecycleStage;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One that goes through the funnel: a person in a cycle, or a buying center with the cycles of its people and its own deals. */
final class FunnelUnit {
    private final Map<LifecycleStage, Instant> entered = new EnumMap<>(LifecycleStage.class);
    private final Map<String, FunnelDeal> deals = new LinkedHashMap<>();
    private Instant startedAt;
    private @Nullable Campaign origin;

    FunnelUnit(FunnelCycle first) {
        this.startedAt = first.startedAt();
    }

    /** Adds a cycle of a person who is the unit. */
    void add(FunnelCycle cycle) {
        begin(cycle);
        cycle.counted().forEach(entry -> enter(entry.stage(), entry.at()));
        cycle.deals().forEach(deal -> deals.put(deal.id(), deal));
    }

    /**
     * Adds a cycle of a member of a buying center. Whom the person buys for elsewhere is none of its sales: these come from the deals
     * of the center and from those of no center.
     */
    void join(FunnelCycle cycle) {
        begin(cycle);
        boolean lost = cycle.deals().stream().anyMatch(FunnelDeal::lost);
        cycle.entries().stream()
                .filter(entry -> !entry.sells() && (lost || !entry.byLostDeal()))
                .forEach(entry -> enter(entry.stage(), entry.at()));
        cycle.deals().forEach(deal -> sell(deal, cycle::within));
    }

    /** Adds the deals of its own that were opened since it began, whoever takes part in them. */
    void own(List<FunnelDeal> own) {
        own.stream().filter(deal -> !deal.begunAt().isBefore(startedAt)).forEach(deal -> sell(deal, at -> at));
    }

    /** The unit begins with its first cycle. */
    private void begin(FunnelCycle cycle) {
        if (origin == null || cycle.startedAt().isBefore(startedAt)) {
            origin = cycle.origin() == null ? origin : cycle.origin();
        }
        startedAt = cycle.startedAt().isBefore(startedAt) ? cycle.startedAt() : startedAt;
    }

    private void sell(FunnelDeal deal, UnaryOperator<Instant> at) {
        deals.put(deal.id(), deal);
        if (deal.openedAt() != null) {
            enter(LifecycleStage.OPPORTUNITY, at.apply(deal.openedAt()));
        }
        if (deal.wonAt() != null) {
            enter(LifecycleStage.CUSTOMER, at.apply(deal.wonAt()));
        }
    }

    /** A unit enters a stage when the first of its cycles does. */
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

    /** When it first entered a stage on its way forward; null where it never did, or only by stepping back from a later one. */
    @Nullable
    Instant advanced(LifecycleStage stage) {
        Instant at = entered.get(stage);
        return at == null || enteredLater(stage).anyMatch(later -> later.isBefore(at)) ? null : at;
    }

    /** When it entered the last stage before this one that it had not skipped by then; null where there is none. */
    @Nullable
    Instant before(LifecycleStage stage) {
        Instant here = advanced(stage);
        return here == null
                ? null
                : entered.entrySet().stream()
                        .filter(entry -> entry.getKey().compareTo(stage) < 0)
                        .map(Map.Entry::getValue)
                        .filter(at -> !at.isAfter(here))
                        .reduce((earlier, later) -> later)
                        .orElse(null);
    }

    private Stream<Instant> enteredLater(LifecycleStage stage) {
        return entered.entrySet().stream()
                .filter(entry -> entry.getKey().inFunnel() && entry.getKey().compareTo(stage) > 0)
                .map(Map.Entry::getValue);
    }

    List<FunnelDeal> deals() {
        return List.copyOf(deals.values());
    }
}
