package io.leadgraph.support;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/** Looks into the database past the product, and puts there what another feature would. */
public final class Nodes {
    private final Driver driver;

    public Nodes(Driver driver) {
        this.driver = driver;
    }

    /** The rows of a Cypher text. */
    public List<Map<String, Object>> run(String cypher, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            return session.run("CYPHER 25 " + cypher, parameters).list(row -> row.asMap());
        }
    }

    public List<Map<String, Object>> run(String cypher) {
        return run(cypher, Map.of());
    }

    /** How many nodes there are but for the migrations' own, locks, and marks of what is still to be decided again. */
    public long count() {
        return number(
                "MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:Lock AND NOT n:StaleDecisions RETURN count(n) AS n");
    }

    public long count(String label) {
        return number("MATCH (n:" + label + ") RETURN count(n) AS n");
    }

    /** The one number a text returns as {@code n}. */
    public long number(String cypher) {
        return (Long) run(cypher).getFirst().get("n");
    }

    public void account(String key) {
        run(
                "CREATE (:Account {id: 'account_' + $key, key: $key, name: $key, sortName: $key, nameKey: $key, "
                        + "provenance: 'LIVE', recordedAt: datetime()})",
                Map.of("key", key));
    }
}
