package io.leadgraph.decisions.routing;

import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How leads were routed when they were made. */
@Component
class LeadRoutingGraph {
    private static final Query OF_LEADS = Query.load("routing/of_leads");

    private final Graph graph;

    LeadRoutingGraph(Graph graph) {
        this.graph = graph;
    }

    /** By lead id; a record that was synced is left out. */
    Map<String, RoutingDecision> ofLeads(Collection<String> leadIds) {
        Map<String, RoutingDecision> routings = new HashMap<>();
        graph.read(OF_LEADS, Map.of("ids", List.copyOf(leadIds)))
                .forEach(row -> routings.put(
                        row.string("leadId"),
                        Objects.requireNonNull(RoutingDecision.of(Objects.requireNonNull(row.rowOrNull("routing"))))));
        return routings;
    }
}
