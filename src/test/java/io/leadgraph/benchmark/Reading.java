package io.leadgraph.benchmark;

import io.leadgraph.platform.graph.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * One question, asked of the product and of the bare driver.
 *
 * @param query GraphQL
 * @param variables of the n-th time, as JSON
 * @param cypher of the bare driver
 * @param parameters of the n-th time
 * @param expected a text that every answer of the product holds: an empty one would be fast
 */
record Reading(
        String name,
        String query,
        LongFunction<String> variables,
        String cypher,
        LongFunction<Map<String, @Nullable Object>> parameters,
        String expected) {

    static List<Reading> all(GraphShape shape, ReadClient client) throws Exception {
        Readings readings = new Readings(shape, client);
        return List.of(
                readings.journey(),
                readings.campaignPage(),
                readings.engagement("engagement of an account", 1, 100),
                readings.engagement("engagement of the largest account", 0, 1),
                readings.tree());
    }

    int ask(ReadClient client, long number) throws Exception {
        String answer = client.ask(query, variables.apply(number));
        if (!answer.contains(expected)) {
            throw new IllegalStateException(answer);
        }
        return 1;
    }

    int bare(Driver driver, long number) {
        try (Session session = driver.session()) {
            int rows = session.executeRead(
                            tx -> tx.run(cypher, parameters.apply(number)).list())
                    .size();
            if (rows == 0) {
                throw new IllegalStateException("nothing read");
            }
            return 1;
        }
    }

    /** All parameters of a query file, null where none is given. */
    static Map<String, @Nullable Object> parameters(Query query, Map<String, ?> given) {
        Map<String, @Nullable Object> all = new HashMap<>();
        query.parameters().forEach(name -> all.put(name, null));
        all.putAll(given);
        return all;
    }
}
