package io.leadgraph.facts.campaign;

import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.graph.Caches;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.input.Rows;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Creates and changes campaigns in bulk. One call at a time changes the tree, so that no two together close a cycle. */
@Service
class CampaignUpsert {
    /** What became of one row. */
    record Result(@Nullable Campaign campaign, boolean created, List<UserError> userErrors) {}

    record Payload(List<Result> results, List<UserError> userErrors) {}

    private final Graph graph;
    private final CampaignWriteGraph writes;
    private final Caches caches;
    private final Clock clock;

    CampaignUpsert(Graph graph, CampaignWriteGraph writes, Caches caches, Clock clock) {
        this.graph = graph;
        this.writes = writes;
        this.caches = caches;
        this.clock = clock;
    }

    Payload upsert(List<Map<String, Object>> inputs) {
        List<UserError> refusals = Rows.refusals(inputs);
        if (!refusals.isEmpty()) {
            return new Payload(List.of(), refusals);
        }
        Instant now = clock.instant();
        boolean readable = Rows.read(inputs).stream().anyMatch(row -> readable(row));
        List<Result> results = readable ? graph.write(tx -> store(tx, inputs, now)) : refused(inputs);
        // Whoever keeps names or flags of campaigns in memory reads them anew.
        caches.drop();
        return new Payload(results, List.of());
    }

    private static boolean readable(InputRow row) {
        CampaignInput.read(row);
        return row.errors().isEmpty();
    }

    private static List<Result> refused(List<Map<String, Object>> inputs) {
        return Rows.read(inputs).stream()
                .map(row -> {
                    CampaignInput.read(row);
                    return new Result(null, false, row.errors());
                })
                .toList();
    }

    private List<Result> store(Statements tx, List<Map<String, Object>> inputs, Instant now) {
        List<InputRow> rows = Rows.read(inputs);
        List<CampaignInput> read = rows.stream().map(CampaignInput::read).toList();
        CampaignPlan fold = writes.lock(tx, read);
        List<Result> results = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            results.add(apply(fold, read.get(at), rows.get(at)));
        }
        writes.write(tx, fold.changes(), now);
        return results;
    }

    private static Result apply(CampaignPlan fold, CampaignInput row, InputRow input) {
        boolean created = fold.isNew(row.key());
        Optional<CampaignState> state = input.errors().isEmpty() ? fold.apply(row, input) : Optional.empty();
        return state.map(after -> new Result(after.campaign(), created, List.of()))
                .orElseGet(() -> new Result(null, false, input.errors()));
    }
}
