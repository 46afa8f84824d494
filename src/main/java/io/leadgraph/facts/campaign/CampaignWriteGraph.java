package io.leadgraph.facts.campaign;

import io.leadgraph.facts.signal.MarkGraph;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The statements of an upsert of campaigns. */
@Component
class CampaignWriteGraph {
    private static final Query LOCK = Query.load("campaign/lock_tree");
    private static final Query SAVE = Query.load("campaign/save_campaigns");
    private static final Query PLACE = Query.load("campaign/place_campaigns");
    private static final Query PLACE_BY_START = Query.load("campaign/place_by_start");
    private static final Query STATUSES = Query.load("campaign/replace_statuses");

    /** Locks the tree and reads the campaigns that the rows name, with all that is above them. */
    CampaignPlan lock(Statements tx, List<CampaignInput> rows) {
        List<String> keys = rows.stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(row.key()), Stream.ofNullable(row.parentKey().value())))
                .distinct()
                .sorted()
                .toList();
        Map<String, CampaignState> stored = new HashMap<>();
        Map<String, String> parents = new HashMap<>();
        for (Row row : tx.run(LOCK, Map.of("keys", keys))) {
            CampaignState state = CampaignState.of(row);
            stored.put(state.campaign().key(), state);
            row.rows("above").forEach(edge -> parents.put(edge.string("key"), edge.string("parentKey")));
        }
        return new CampaignPlan(stored, parents);
    }

    void write(Statements tx, CampaignDelta changes, Instant now) {
        run(tx, SAVE, changes.saved, now);
        run(tx, PLACE, changes.placed, now);
        run(tx, STATUSES, changes.statuses, now);
        MarkGraph.leave(tx, changes.stale, now);
    }

    /** Puts campaigns without a parent that start in these months into them, and says how many. */
    int placeByStart(Statements tx, YearMonth first, YearMonth last) {
        Map<String, Object> months =
                Map.of("from", first.atDay(1), "to", last.plusMonths(1).atDay(1), "prefix", CalendarPeriods.PREFIX);
        return Math.toIntExact(tx.run(PLACE_BY_START, months).getFirst().number("placed"));
    }

    private static void run(Statements tx, Query query, List<?> rows, Instant now) {
        if (!rows.isEmpty()) {
            tx.run(query, Map.of("rows", rows, "now", now));
        }
    }
}
