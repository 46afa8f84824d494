package io.leadgraph.facts.touch;

import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.person.Lead;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

@Controller
class TouchController {
    private final TouchGraph graph;

    TouchController(TouchGraph graph) {
        this.graph = graph;
    }

    @BatchMapping(typeName = "Lead", field = "touch")
    Map<Lead, Touch> touches(List<Lead> leads) {
        Map<String, Touch> byLead = graph.ofLeads(leads.stream().map(Lead::id).toList());
        return leads.stream()
                .filter(lead -> byLead.containsKey(lead.id()))
                .collect(Collectors.toMap(lead -> lead, lead -> byLead.get(lead.id()), (one, other) -> one));
    }

    @BatchMapping(typeName = "Touch", field = "recordedAccount")
    Map<Touch, Account> recordedAccounts(List<Touch> touches) {
        Map<String, Account> byTouch =
                graph.recordedAccounts(touches.stream().map(Touch::id).toList());
        return touches.stream()
                .filter(touch -> byTouch.containsKey(touch.id()))
                .collect(Collectors.toMap(touch -> touch, touch -> byTouch.get(touch.id()), (one, other) -> one));
    }
}
