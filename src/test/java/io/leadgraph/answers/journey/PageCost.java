package io.leadgraph.answers.journey;

import io.leadgraph.platform.graph.Parameters;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.paging.Preloader;
import io.leadgraph.support.TestClock;
import java.util.List;
import java.util.Locale;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.ProfiledPlan;

/**
 * What the database does for one page.
 *
 * @param touches how many it gave
 * @param hits as the database counts them
 */
record PageCost(int touches, long hits) {

    static PageCost of(Driver driver, Scope scope, String id, JourneyRequest request) {
        String first = request.place().up() ? "_oldest" : "_newest";
        Query query = Query.load("journey/" + scope.name().toLowerCase(Locale.ROOT) + first);
        var parameters = JourneyGraph.parameters(Preloader.byIds(List.of(id)), request, TestClock.START);
        try (var session = driver.session()) {
            var result = session.run("PROFILE " + query.cypher(), Parameters.of(parameters));
            int touches = result.single().get("touches").size();
            return new PageCost(touches, hits(result.consume().profile()));
        }
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits()
                + plan.children().stream().mapToLong(PageCost::hits).sum();
    }
}
