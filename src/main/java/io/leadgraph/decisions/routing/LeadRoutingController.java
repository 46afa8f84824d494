package io.leadgraph.decisions.routing;

import io.leadgraph.facts.person.Lead;
import io.leadgraph.platform.paging.Batches;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

@Controller
class LeadRoutingController {
    private final LeadRoutingGraph graph;

    LeadRoutingController(LeadRoutingGraph graph) {
        this.graph = graph;
    }

    @BatchMapping(typeName = "Lead")
    Map<Lead, RoutingDecision> routing(List<Lead> leads) {
        return Batches.bySource(leads, Lead::id, graph.ofLeads(Batches.ids(leads, Lead::id)));
    }
}
