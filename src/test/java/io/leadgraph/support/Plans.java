package io.leadgraph.support;

import io.leadgraph.platform.graph.Query;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;

/** How the database means to run a query file. */
public final class Plans {
    private Plans() {}

    /** The operators of the plan, without the database's name. */
    public static List<String> of(Driver driver, String name) {
        Query query = Query.load(name);
        Map<String, Object> nulls = new HashMap<>();
        query.parameters().forEach(parameter -> nulls.put(parameter, null));
        try (var session = driver.session()) {
            return operators(
                    session.run("EXPLAIN " + query.cypher(), nulls).consume().plan());
        }
    }

    private static List<String> operators(Plan root) {
        Deque<Plan> open = new ArrayDeque<>(List.of(root));
        List<String> found = new ArrayList<>();
        while (!open.isEmpty()) {
            Plan next = open.pop();
            found.add(next.operatorType().split("@")[0]);
            next.children().forEach(open::push);
        }
        return found;
    }
}
