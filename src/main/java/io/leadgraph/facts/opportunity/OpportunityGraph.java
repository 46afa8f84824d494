package io.leadgraph.facts.opportunity;

import io.leadgraph.facts.center.BuyingRole;
import io.leadgraph.facts.person.Person;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.paging.Batches;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What hangs on opportunities, read for many of them at once; results by opportunity id. */
@Component
class OpportunityGraph {
    private final Query stages = Query.load("opportunity/stages");
    private final Query types = Query.load("opportunity/types");
    private final Query contacts = Query.load("opportunity/contacts");
    private final Graph graph;

    OpportunityGraph(Graph graph) {
        this.graph = graph;
    }

    Map<String, List<OpportunityStagePeriod>> stageHistory(List<String> ids) {
        Map<String, List<OpportunityStagePeriod>> histories = new HashMap<>();
        graph.read(stages, Map.of("ids", ids))
                .forEach(row -> histories.put(row.string("id"), periods(row.rows("stages"))));
        return histories;
    }

    /** As told, else as it follows from what their accounts were and had bought. */
    Map<String, OpportunityType> types(List<Opportunity> deals) {
        Map<String, OpportunityType> found = new HashMap<>();
        List<String> untold = new ArrayList<>();
        for (Opportunity deal : deals) {
            if (deal.toldType() == null) {
                untold.add(deal.id());
            } else {
                found.put(deal.id(), deal.toldType());
            }
        }
        if (!untold.isEmpty()) {
            graph.read(types, Map.of("ids", untold))
                    .forEach(row -> found.put(row.string("id"), row.constant(OpportunityType.class, "type")));
        }
        return found;
    }

    Map<String, List<OpportunityContact>> contacts(List<String> ids) {
        return Batches.lists(
                graph.read(contacts, Map.of("ids", ids)),
                "contacts",
                row -> new OpportunityContact(
                        Person.of(Objects.requireNonNull(row.rowOrNull("person"))),
                        row.constantOrNull(BuyingRole.class, "role"),
                        row.bool("primary")));
    }

    /** Each stage lasts until the next one begins. */
    private static List<OpportunityStagePeriod> periods(List<Row> entries) {
        List<OpportunityStagePeriod> periods = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Row entry = entries.get(i);
            periods.add(new OpportunityStagePeriod(
                    entry.constant(OpportunityStage.class, "stage"),
                    entry.instant("at"),
                    i + 1 < entries.size() ? entries.get(i + 1).instant("at") : null,
                    entry.instant("recordedAt")));
        }
        return List.copyOf(periods);
    }
}
