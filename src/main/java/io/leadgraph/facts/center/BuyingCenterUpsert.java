package io.leadgraph.facts.center;

import io.leadgraph.facts.account.AccountUpsert;
import io.leadgraph.platform.common.TenantZone;
import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.input.Rows;
import io.leadgraph.platform.upsert.Upserts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Creates and changes buying centers, as {@link AccountUpsert} does accounts. */
@Service
class BuyingCenterUpsert {
    private final Graph graph;
    private final CenterWriteGraph centers;
    private final TenantZone zone;
    private final Clock clock;

    BuyingCenterUpsert(Graph graph, CenterWriteGraph centers, TenantZone zone, Clock clock) {
        this.graph = graph;
        this.centers = centers;
        this.zone = zone;
        this.clock = clock;
    }

    UpsertBuyingCentersPayload upsert(List<? extends Map<String, ?>> rows) {
        List<UserError> refusals = Rows.refusals(rows);
        if (!refusals.isEmpty()) {
            return new UpsertBuyingCentersPayload(List.of(), refusals);
        }
        CenterInputReader inputs = new CenterInputReader(zone);
        List<CenterInput> changes = Rows.read(rows).stream().map(inputs::read).toList();
        return new UpsertBuyingCentersPayload(
                Upserts.results(changes, this::store, UpsertBuyingCenterResult::refused), List.of());
    }

    private List<UpsertBuyingCenterResult> store(List<CenterInput> sound) {
        Instant now = clock.instant();
        return graph.write(tx -> {
            CenterFacts facts = centers.lockAndRead(tx, sound);
            CenterPlan plan = new CenterPlan(facts, now);
            List<UpsertBuyingCenterResult> results =
                    sound.stream().map(plan::apply).toList();
            centers.write(tx, facts, plan.centers(), now);
            return results;
        });
    }
}
