package io.leadgraph.platform.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** What a database holds, against the model document. */
public final class StoredModel {
    private StoredModel() {}

    /** Every label, relationship type and property there is must be in the document, and there must be some. */
    public static void assertDescribed(Driver driver) throws Exception {
        ModelDocument document = ModelDocument.read();
        assertThat(
                        rows(
                                driver,
                                "MATCH (n) WHERE NOT n:__Neo4jMigration UNWIND labels(n) AS name RETURN DISTINCT name, keys(n) AS properties"))
                .hasSizeGreaterThan(10)
                .allSatisfy(row -> assertThat(document.labels().get(name(row)))
                        .as(name(row))
                        .isNotNull()
                        .containsAll(properties(row)));
        assertThat(
                        rows(
                                driver,
                                "MATCH (a)-[r]->(b) WHERE NOT a:__Neo4jMigration"
                                        + " RETURN DISTINCT type(r) AS name, keys(r) AS properties, labels(a)[0] AS start, labels(b)[0] AS end"))
                .hasSizeGreaterThan(5)
                .allSatisfy(row -> {
                    ModelDocument.Type type = document.types().get(name(row));
                    assertThat(type).as(name(row)).isNotNull();
                    assertThat(type.properties()).as(name(row)).containsAll(properties(row));
                    assertThat(type.from()).contains(row.get("start").asString());
                    assertThat(type.to()).contains(row.get("end").asString());
                });
    }

    private static String name(Record row) {
        return row.get("name").asString();
    }

    /** Fields of the tenant's own are described by their form. */
    private static Set<String> properties(Record row) {
        Set<String> names = new HashSet<>(row.get("properties").asList(value -> value.asString()));
        names.removeIf(name -> name.startsWith("custom_"));
        return names;
    }

    private static List<Record> rows(Driver driver, String cypher) {
        try (var session = driver.session()) {
            return session.run(cypher).list();
        }
    }
}
