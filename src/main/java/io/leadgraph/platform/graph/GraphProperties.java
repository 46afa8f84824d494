package io.leadgraph.platform.graph;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data is and how long a query may run.
 *
 * @param dataDirectory folder of the embedded database; unused with {@code spring.neo4j.uri}
 * @param boltPort loopback port the embedded database offers to tools; another free one is taken when it is in use, 0 takes any
 * @param pageCache memory of the embedded database for its files, in Neo4j's notation
 * @param queryTimeout after which the database ends a transaction
 * @param access DRIVER makes the features of an embedded database go over Bolt too; for tests and comparison
 */
@ConfigurationProperties("leadgraph")
public record GraphProperties(
        @DefaultValue("data") Path dataDirectory,
        @DefaultValue("7687") int boltPort,
        @DefaultValue("128m") String pageCache,
        @DefaultValue("30s") Duration queryTimeout,
        @DefaultValue("AUTO") GraphAccess access) {

    /** How features reach the embedded database. */
    public enum GraphAccess {
        AUTO,
        DRIVER
    }
}
