package io.leadgraph.answers.funnel;

import io.leadgraph.facts.signal.LifecycleStage;
import io.leadgraph.platform.upsert.Amounts;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One stage of a funnel.
 *
 * @param volume how many reached it or a later stage
 * @param entered how many did not skip it
 * @param conversion part of the stage before that got here; null where that has nobody
 * @param overall part of all that began that got here; null where nobody did
 * @param sinceBefore days since the stage before, of those who entered this one on their way forward
 * @param sinceStart days since the begin, of the same
 * @param value of the opportunities (OPPORTUNITY) or of those that were won (CUSTOMER), by currency
 */
record FunnelStep(
        LifecycleStage stage,
        int volume,
        int entered,
        @Nullable Double conversion,
        @Nullable Double overall,
        @Nullable Distribution sinceBefore,
        @Nullable Distribution sinceStart,
        List<Value> value) {

    /** A sum of money. */
    record Value(String currency, BigDecimal amount, int opportunities) {}

    static FunnelStep of(LifecycleStage stage, Collection<FunnelUnit> units, @Nullable FunnelStep before) {
        int volume = (int) units.stream().filter(unit -> unit.reached(stage)).count();
        int entered =
                (int) units.stream().filter(unit -> unit.entered(stage) != null).count();
        List<FunnelUnit> forward =
                units.stream().filter(unit -> unit.advanced(stage) != null).toList();
        return new FunnelStep(
                stage,
                volume,
                entered,
                before == null ? null : part(volume, before.volume()),
                part(volume, units.size()),
                days(stage, forward, unit -> unit.before(stage)),
                days(stage, forward, FunnelUnit::startedAt),
                value(stage, units));
    }

    private static @Nullable Double part(int some, int all) {
        return all == 0 ? null : (double) some / all;
    }

    private static @Nullable Distribution days(
            LifecycleStage stage, List<FunnelUnit> units, Function<FunnelUnit, @Nullable Instant> since) {
        return Distribution.of(units.stream()
                .flatMap(unit -> Stream.ofNullable(since.apply(unit))
                        .map(start -> days(start, Objects.requireNonNull(unit.advanced(stage)))))
                .toList());
    }

    private static double days(Instant from, Instant to) {
        return Duration.between(from, to).toMillis()
                / (double) Duration.ofDays(1).toMillis();
    }

    private static List<Value> value(LifecycleStage stage, Collection<FunnelUnit> units) {
        boolean won = stage == LifecycleStage.CUSTOMER;
        if (!won && stage != LifecycleStage.OPPORTUNITY) {
            return List.of();
        }
        return units.stream()
                .flatMap(unit -> unit.deals().stream())
                .filter(deal -> deal.amountE4() != null && (deal.won() || !won))
                .collect(Collectors.toMap(FunnelDeal::id, deal -> deal, (one, other) -> one))
                .values()
                .stream()
                .collect(Collectors.groupingBy(
                        deal -> Objects.requireNonNull(deal.currency()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(money -> new Value(
                        money.getKey(), sum(money.getValue()), money.getValue().size()))
                .toList();
    }

    private static BigDecimal sum(List<FunnelDeal> deals) {
        return Objects.requireNonNull(Amounts.ofE4(deals.stream()
                .mapToLong(deal -> Objects.requireNonNull(deal.amountE4()))
                .sum()));
    }
}
