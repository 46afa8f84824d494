package io.leadgraph.intake.record;

import io.leadgraph.decisions.classification.ResponseRule;
import io.leadgraph.decisions.classification.Verdict;
import io.leadgraph.decisions.classification.facts.CycleFact;
import io.leadgraph.decisions.classification.facts.IdentityState;
import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.decisions.classification.facts.KnownPerson;
import io.leadgraph.facts.signal.LifecycleStage;
import io.leadgraph.platform.graph.Ids;
import io.leadgraph.platform.graph.NodeKind;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cycle a first response begins, and the moves that responses make by themselves. */
final class CycleRecorder {
    private final IntakeDelta writes;
    private final Instant now;

    CycleRecorder(IntakeDelta writes, Instant now) {
        this.writes = writes;
        this.now = now;
    }

    void record(IntakeInput arrival, KnownPerson holder, Verdict verdict) {
        if (arrival.inbound()) {
            Optional<CycleFact> old = holder.person().cycle();
            if (old.filter(cycle -> arrival.occurredAt().isBefore(cycle.since()))
                    .isPresent()) {
                writes.early.add(holder.person().id());
            }
            ResponseRule.after(old.map(CycleFact::stage).orElse(null), verdict)
                    .ifPresent(rule -> move(old.orElseGet(() -> begin(arrival, holder, rule)), arrival, holder, rule));
        }
    }

    private CycleFact begin(IntakeInput arrival, KnownPerson holder, ResponseRule rule) {
        CycleFact cycle = new CycleFact(Ids.next(NodeKind.CYCLE), 1, rule.to(), arrival.occurredAt(), 0);
        Map<String, Object> properties = Map.of(
                "id",
                cycle.id(),
                "number",
                (long) cycle.number(),
                "startedAt",
                arrival.occurredAt(),
                "recordedAt",
                now);
        writes.cycles.add(Map.of("identityId", holder.identity().id, "properties", properties));
        return cycle;
    }

    private void move(CycleFact old, IntakeInput arrival, KnownPerson holder, ResponseRule rule) {
        IdentityState identity = holder.person().identities.stream()
                .filter(one -> one.cycles.contains(old))
                .findFirst()
                .orElse(holder.identity());
        @Nullable LifecycleStage from = identity.cycles.remove(old) ? old.stage() : null;
        CycleFact next = old.at(rule.to(), Stamping.later(old.since(), arrival.occurredAt()));
        identity.cycles.add(next);
        if (from != null && next.stage() == LifecycleStage.OUTSIDE) {
            writes.left.add(holder.person().id());
        }
        writes.moves.add(Map.of("cycleId", next.id(), "properties", properties(from, next, rule)));
    }

    private Map<String, Object> properties(@Nullable LifecycleStage from, CycleFact next, ResponseRule rule) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("number", (long) next.moves());
        properties.put("from", from);
        properties.put("to", next.stage());
        properties.put("at", next.since());
        properties.put("recordedAt", now);
        properties.put("rule", rule);
        return properties;
    }
}
