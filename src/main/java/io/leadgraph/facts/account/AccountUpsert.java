package io.leadgraph.facts.account;

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

/** Creates and changes accounts: locks and reads what the rows name, decides, writes the difference, in one transaction. */
@Service
public class AccountUpsert {
    private final Graph graph;
    private final AccountWriteGraph accounts;
    private final TenantZone zone;
    private final Clock clock;

    AccountUpsert(Graph graph, AccountWriteGraph accounts, TenantZone zone, Clock clock) {
        this.graph = graph;
        this.accounts = accounts;
        this.zone = zone;
        this.clock = clock;
    }

    UpsertAccountsPayload upsert(List<? extends Map<String, ?>> rows) {
        List<UserError> refusals = Rows.refusals(rows);
        if (!refusals.isEmpty()) {
            return new UpsertAccountsPayload(List.of(), refusals);
        }
        AccountInputReader inputs = new AccountInputReader(zone);
        List<AccountInput> changes = Rows.read(rows).stream().map(inputs::read).toList();
        return new UpsertAccountsPayload(
                Upserts.results(changes, this::store, UpsertAccountResult::refused), List.of());
    }

    private List<UpsertAccountResult> store(List<AccountInput> sound) {
        Instant now = clock.instant();
        return graph.write(tx -> {
            AccountFacts facts = accounts.lockAndRead(tx, sound);
            AccountPlan plan = new AccountPlan(facts, now);
            List<UpsertAccountResult> results = sound.stream().map(plan::apply).toList();
            accounts.write(tx, facts, plan.accounts(), now);
            return results;
        });
    }
}
