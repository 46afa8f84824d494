package io.leadgraph.facts.center;

import static java.util.stream.Collectors.toMap;

import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.account.AccountLookupGraph;
import io.leadgraph.facts.person.Person;
import io.leadgraph.platform.common.TenantZone;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.paging.Batches;
import io.leadgraph.platform.upsert.Intervals;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Buying centers and what hangs on them, read for many at once; results by the id asked for. */
@Component
class CenterGraph {
    private final Query ofAccounts = Query.load("center/of_accounts");
    private final Query ofPeople = Query.load("center/of_people");
    private final Query accounts = Query.load("center/accounts");
    private final Query members = Query.load("center/members");
    private final Graph graph;
    private final TenantZone zone;
    private final Clock clock;

    CenterGraph(Graph graph, TenantZone zone, Clock clock) {
        this.graph = graph;
        this.zone = zone;
        this.clock = clock;
    }

    Map<String, List<BuyingCenter>> ofAccounts(List<String> ids) {
        return Batches.lists(graph.read(ofAccounts, Map.of("ids", ids)), "buyingCenters", BuyingCenter::of);
    }

    Map<String, List<BuyingCenter>> ofPeople(List<String> ids) {
        var parameters = Map.of("ids", ids, "now", clock.instant());
        return Batches.lists(graph.read(ofPeople, parameters), "buyingCenters", BuyingCenter::of);
    }

    Map<String, Account> accounts(List<String> ids) {
        return graph.read(accounts, Map.of("ids", ids)).stream()
                .collect(toMap(row -> row.string("id"), AccountLookupGraph::account));
    }

    Map<String, List<BuyingCenterMember>> members(List<String> ids) {
        var parameters = Map.of("ids", ids, "now", clock.instant());
        return Batches.lists(graph.read(members, parameters), "members", this::member);
    }

    private BuyingCenterMember member(Row row) {
        return new BuyingCenterMember(
                Person.of(Objects.requireNonNull(row.rowOrNull("person"))),
                row.constant(BuyingRole.class, "role"),
                Intervals.day(row.instantOrNull("from"), zone),
                Intervals.day(row.instantOrNull("to"), zone));
    }
}
