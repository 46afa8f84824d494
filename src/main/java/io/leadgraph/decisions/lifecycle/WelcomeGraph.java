package io.leadgraph.decisions.lifecycle;

import io.leadgraph.decisions.lifecycle.policy.LifecyclePolicy;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Query;
import java.util.List;
import java.util.Map;

/** New customers: the people of an account that has just bought are enrolled in the welcome programme. */
final class WelcomeGraph {
    private static final Query WELCOMED = Query.load("lifecycle/welcomed");

    private WelcomeGraph() {}

    static void follow(Statements tx, PersonCycles courses, List<Deal> deals) {
        String campaign = courses.policy().welcomeCampaignKey();
        List<String> won = deals.stream()
                .filter(deal ->
                        deal.won() && deal.closed().isAfter(courses.now().minus(LifecyclePolicy.NEWS)))
                .map(Deal::id)
                .toList();
        if (campaign != null && !won.isEmpty()) {
            tx.run(WELCOMED, Map.of("opportunityIds", won, "now", courses.now()))
                    .forEach(row -> courses.enrol(row.string("identityId"), campaign, courses.now()));
        }
    }
}
