package io.leadgraph.facts.opportunity;

import io.leadgraph.facts.account.AccountUpsert;
import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.input.Rows;
import io.leadgraph.platform.upsert.Upserts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Creates and changes opportunities, as {@link AccountUpsert} does accounts. */
@Service
class OpportunityUpsert {
    private final Graph graph;
    private final OpportunityWriteGraph opportunities;
    private final Clock clock;

    OpportunityUpsert(Graph graph, OpportunityWriteGraph opportunities, Clock clock) {
        this.graph = graph;
        this.opportunities = opportunities;
        this.clock = clock;
    }

    UpsertOpportunitiesPayload upsert(List<? extends Map<String, ?>> rows) {
        List<UserError> refusals = Rows.refusals(rows);
        if (!refusals.isEmpty()) {
            return new UpsertOpportunitiesPayload(List.of(), refusals);
        }
        OpportunityInputReader inputs = new OpportunityInputReader(clock.instant());
        List<OpportunityInput> changes =
                Rows.read(rows).stream().map(inputs::read).toList();
        return new UpsertOpportunitiesPayload(
                Upserts.results(changes, this::store, UpsertOpportunityResult::refused), List.of());
    }

    private List<UpsertOpportunityResult> store(List<OpportunityInput> sound) {
        Instant now = clock.instant();
        return graph.write(tx -> {
            OpportunityFacts facts = opportunities.lockAndRead(tx, sound);
            OpportunityPlan plan = new OpportunityPlan(facts, now);
            List<UpsertOpportunityResult> results =
                    sound.stream().map(plan::apply).toList();
            opportunities.write(tx, facts, plan.opportunities(), now);
            return results;
        });
    }
}
