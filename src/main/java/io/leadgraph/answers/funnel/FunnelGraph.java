package io.leadgraph.answers.funnel;

import io.leadgraph.facts.opportunity.OpportunityType;
import io.leadgraph.platform.common.BadArgumentException;
import io.leadgraph.platform.common.TenantZone;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class FunnelGraph {
    private static final Query CYCLES = Query.load("funnel/cycles");
    private static final Query CENTER_CYCLES = Query.load("funnel/center_cycles");
    private static final Query CENTER_DEALS = Query.load("funnel/center_deals");
    private static final Query HANDOFFS = Query.load("funnel/handoffs");
    private static final Query RECYCLED = Query.load("funnel/recycled");
    /** What one report reads at most. */
    private static final int MOST = 200_000;

    private final Graph graph;
    private final TenantZone zone;

    FunnelGraph(Graph graph, TenantZone zone) {
        this.graph = graph;
        this.zone = zone;
    }

    /**
     * @param types the kinds of sale that count as OPPORTUNITY and CUSTOMER
     * @throws BadArgumentException where the period is empty, or has more than {@value #MOST} cycles
     */
    Funnel funnel(
            Instant from,
            Instant to,
            FunnelUnitKind by,
            Collection<OpportunityType> types,
            Collection<FunnelGroup> groups) {
        Query query = by == FunnelUnitKind.PERSON ? CYCLES : CENTER_CYCLES;
        List<Row> rows = graph.read(query, Map.of("from", from, "to", checked(from, to), "limit", MOST + 1));
        if (rows.size() > MOST) {
            throw new BadArgumentException("More than " + MOST + " cycles began in the period: ask for a shorter one");
        }
        Map<String, FunnelUnit> units = units(rows, by, types);
        if (by == FunnelUnitKind.BUYING_CENTER) {
            addDeals(units, types);
        }
        return Funnel.of(
                (int) rows.stream()
                        .filter(row -> row.stringOrNull("unit") == null)
                        .count(),
                units.values(),
                groups,
                new FunnelMonths(from, to, zone));
    }

    private static Map<String, FunnelUnit> units(List<Row> rows, FunnelUnitKind by, Collection<OpportunityType> types) {
        BiConsumer<FunnelUnit, FunnelCycle> take = by == FunnelUnitKind.PERSON ? FunnelUnit::add : FunnelUnit::join;
        Map<String, FunnelUnit> units = new LinkedHashMap<>();
        for (Row row : rows) {
            String unit = row.stringOrNull("unit");
            FunnelCycle cycle = FunnelCycle.of(row, types);
            if (unit != null && !cycle.isOfOthers()) {
                take.accept(units.computeIfAbsent(unit, none -> new FunnelUnit(cycle)), cycle);
            }
        }
        return units;
    }

    private void addDeals(Map<String, FunnelUnit> units, Collection<OpportunityType> types) {
        graph.read(CENTER_DEALS, Map.of("ids", List.copyOf(units.keySet())))
                .forEach(row -> Objects.requireNonNull(units.get(row.string("unit")))
                        .own(row.rows("deals").stream()
                                .map(FunnelDeal::of)
                                .filter(deal -> types.contains(deal.type()))
                                .toList()));
    }

    /** @throws BadArgumentException where the period is empty */
    HandoffReport handoffs(Instant from, Instant to) {
        return HandoffReport.of(graph.read(HANDOFFS, Map.of("from", from, "to", checked(from, to))));
    }

    /** @throws BadArgumentException where the period is empty */
    List<RecycleCount> recycled(Instant from, Instant to) {
        return graph.read(RECYCLED, Map.of("from", from, "to", checked(from, to))).stream()
                .map(row -> new RecycleCount(
                        row.string("reason"), row.stringOrNull("rule"), row.integer("times"), row.integer("people")))
                .toList();
    }

    /** @param rule null where somebody did it by hand */
    record RecycleCount(String reason, @Nullable String rule, int times, int people) {}

    private static Instant checked(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw new BadArgumentException("to is after from");
        }
        return to;
    }
}
