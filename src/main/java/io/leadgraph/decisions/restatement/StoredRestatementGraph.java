package io.leadgraph.decisions.restatement;

import io.leadgraph.decisions.classification.Decision;
import io.leadgraph.decisions.classification.DecisionState;
import io.leadgraph.facts.employment.Evidence;
import io.leadgraph.facts.override.Relationship;
import io.leadgraph.facts.touch.TouchDirection;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Ids;
import io.leadgraph.platform.graph.NodeKind;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Decides about stored touches again, and stores what comes out otherwise beside what was recorded. */
@Service
public class StoredRestatementGraph {
    private static final Query READ = Query.load("restatement/redecide");
    private static final Query STORE = Query.load("restatement/restate");
    private final Restatement restatement;
    private final Clock clock;

    /**
     * What became of some touches.
     *
     * @param changed decisions that are otherwise than before
     * @param recount identities with touches that belong to another account now, or count otherwise as demand
     * @param identities whose touches they are
     * @param people who that is now
     * @param left ids of the accounts that touches belonged to before
     */
    public record Outcome(
            int changed, List<String> recount, List<String> identities, List<String> people, Set<String> left) {}

    StoredRestatementGraph(Restatement restatement, Clock clock) {
        this.restatement = restatement;
        this.clock = clock;
    }

    /** Decides about touches from every fact known now; whose they are is locked. */
    public Outcome restate(Statements tx, List<String> touchIds) {
        return store(tx, tx.run(READ, Map.of("touchIds", touchIds)), true);
    }

    /** Pins those that came by an address to the account the address shows now, and decides nothing else yet. */
    public Outcome pin(Statements tx, List<String> touchIds) {
        List<Row> addressed = tx.run(READ, Map.of("touchIds", touchIds)).stream()
                .filter(row -> row.stringOrNull("address") != null)
                .toList();
        return store(tx, addressed, false);
    }

    private Outcome store(Statements tx, List<Row> touches, boolean decisions) {
        if (touches.isEmpty()) {
            return new Outcome(0, List.of(), List.of(), List.of(), Set.of());
        }
        Map<String, Decision> decided = restatement.decisions(
                tx, touches.stream().map(row -> StoredTouch.of(row, null)).toList());
        List<Map<String, Object>> rows = new ArrayList<>();
        Set<String> recount = new LinkedHashSet<>();
        Set<String> left = new LinkedHashSet<>();
        int changed = 0;
        for (Row touch : touches) {
            Decision decision = Objects.requireNonNull(decided.get(touch.string("id")));
            boolean pinned = pinned(touch, decision);
            Optional<Map<String, @Nullable Object>> change = decisions ? change(touch, decision) : Optional.empty();
            if (pinned || change.isPresent()) {
                rows.add(row(touch, decision, pinned, change.orElse(null)));
            }
            if (pinned || (change.isPresent() && counts(touch) != counts(decision))) {
                recount.add(touch.string("identityId"));
            }
            if (pinned && touch.stringOrNull("accountId") != null) {
                left.add(touch.string("accountId"));
            }
            changed += change.isPresent() ? 1 : 0;
        }
        tx.run(STORE, Map.of("rows", rows));
        return new Outcome(
                changed, List.copyOf(recount), distinct(touches, "identityId"), distinct(touches, "personId"), left);
    }

    private static List<String> distinct(List<Row> touches, String whose) {
        return touches.stream().map(row -> row.string(whose)).distinct().toList();
    }

    /** Whether a touch was decided to be demand so far: what people say who are not applicable is none. */
    private static boolean counts(Row touch) {
        DecisionState before = DecisionState.of(Objects.requireNonNull(touch.rowOrNull("before")));
        return before.category().relationship() != Relationship.NOT_APPLICABLE;
    }

    private static boolean counts(Decision decision) {
        return decision.category().relationship() != Relationship.NOT_APPLICABLE;
    }

    private static boolean pinned(Row touch, Decision decision) {
        return !Objects.equals(accountId(decision), touch.stringOrNull("accountId"))
                || evidence(decision) != touch.constantOrNull(Evidence.class, "evidence");
    }

    /** An account that is still to be opened proves nothing: whoever opens accounts is intake. */
    private static @Nullable Evidence evidence(Decision decision) {
        return decision.choice().account() == null ? null : decision.choice().evidence();
    }

    private static @Nullable String accountId(Decision decision) {
        return DecisionState.of(decision).accountId();
    }

    private Optional<Map<String, @Nullable Object>> change(Row touch, Decision decision) {
        Row before = touch.rowOrNull("before");
        if (before == null || touch.constant(TouchDirection.class, "direction") != TouchDirection.INBOUND) {
            return Optional.empty();
        }
        DecisionState old = DecisionState.of(before);
        DecisionState now = DecisionState.of(decision);
        return old.equals(now)
                ? Optional.empty()
                : Optional.of(change(touch, old, now, DecisionProof.of(before, old, now, decision.steps())));
    }

    private Map<String, @Nullable Object> change(Row touch, DecisionState old, DecisionState now, DecisionProof proof) {
        Map<String, @Nullable Object> change = now.properties();
        old.properties()
                .forEach((name, value) ->
                        change.put("before" + Character.toUpperCase(name.charAt(0)) + name.substring(1), value));
        change.putAll(proof.properties());
        change.put("id", Ids.next(NodeKind.CHANGE));
        change.put("touchId", touch.string("id"));
        change.put("recordedAt", clock.instant());
        return change;
    }

    private static Map<String, Object> row(
            Row touch, Decision decision, boolean pinned, @Nullable Map<String, @Nullable Object> change) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", touch.string("id"));
        row.put("pinned", pinned);
        row.put("accountId", accountId(decision));
        row.put("evidence", evidence(decision));
        row.put("change", change);
        return row;
    }
}
