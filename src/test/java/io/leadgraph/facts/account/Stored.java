package io.leadgraph.facts.account;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/** Looks past the API at what the database holds. */
public record Stored(Driver driver) {

    /** How many nodes there are, apart from the migration tool's and the lock. */
    long nodes() {
        return (long) one(
                "MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:Lock AND NOT n:StaleDecisions RETURN count(n) AS it");
    }

    public Object one(String cypher) {
        return list(cypher, Map.of()).getFirst();
    }

    public List<Object> list(String cypher, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            return session.run(cypher, parameters).list(row -> row.get("it").asObject());
        }
    }

    void run(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher).consume();
        }
    }

    /** A person with one identity and one address. */
    public void person(String name) {
        try (var session = driver.session()) {
            session.run("""
                            CREATE (p:Person {id: 'person_' + $name, name: $name, lastName: $name,
                                sortName: $name, recordedAt: datetime('2026-01-01T00:00:00Z')})
                              <-[:IDENTIFIES {recordedAt: datetime()}]-(i:Identity {id: 'identity_' + $name})
                              <-[:KEY_OF {recordedAt: datetime()}]-(:IdentityKey {key: 'email:' + $name + '@acme.com'})""", Map.of("name", name)).consume();
        }
    }
}
