package io.leadgraph.decisions.restatement;

import io.leadgraph.decisions.classification.ResponseRule;
import io.leadgraph.facts.signal.LifecycleStage;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** With which stage people would come in if they responded as they did last, now: outside, as a customer or as an inquiry. */
@Service
public class PresentStageGraph {
    private static final Query LAST_TOUCHES = Query.load("restatement/last_touches");
    private static final Query TOUCHES = Query.load("restatement/restated_touches");
    private final Restatement restatement;
    private final Clock clock;

    PresentStageGraph(Restatement restatement, Clock clock) {
        this.restatement = restatement;
        this.clock = clock;
    }

    /** By person id, from every fact known now; who never responded is left out. Three statements, however many. */
    public Map<String, LifecycleStage> of(Statements tx, Collection<String> personIds) {
        Instant now = clock.instant();
        Map<String, String> people = new HashMap<>();
        List<Map<String, Object>> asked = personIds.stream()
                .map(id -> Map.<String, Object>of("personId", id, "asOf", now))
                .toList();
        tx.run(LAST_TOUCHES, Map.of("people", asked))
                .forEach(row -> people.put(
                        Objects.requireNonNull(row.rowOrNull("restated")).string("id"), row.string("personId")));
        if (people.isEmpty()) {
            return Map.of();
        }
        List<StoredTouch> touches = tx.run(TOUCHES, Map.of("touchIds", List.copyOf(people.keySet()))).stream()
                .map(row -> StoredTouch.of(row, now))
                .toList();
        Map<String, LifecycleStage> stages = new HashMap<>();
        restatement
                .decisions(tx, touches)
                .forEach((touchId, decision) -> stages.put(
                        people.get(touchId), ResponseRule.of(decision.verdict()).to()));
        return stages;
    }
}
