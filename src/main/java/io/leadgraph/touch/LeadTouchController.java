package io.leadgraph.touch;

import io.leadgraph.person.Lead;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

@Controller
class LeadTouchController {
    private final TouchGraph graph;

    LeadTouchController(TouchGraph graph) {
        this.graph = graph;
    }

    @BatchMapping(typeName = "Lead", field = "touch")
    Map<Lead, Touch> touches(List<Lead> leads) {
        Map<String, Touch> byLead = graph.ofLeads(leads.stream().map(Lead::id).toList());
        return leads.stream()
                .filter(lead -> byLead.containsKey(lead.id()))
                .collect(Collectors.toMap(lead -> lead, lead -> byLead.get(lead.id()), (one, other) -> one));
    }
}
