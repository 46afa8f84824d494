package io.leadgraph.platform.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.time.Clock;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Brings the schema up to date, then hands out the graph: in process where the database is embedded, else over the driver. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphProperties.class)
class GraphConfiguration {
    private static final String URI = "spring.neo4j.uri";

    @Bean
    TimeLimit timeLimit(GraphProperties properties) {
        return new TimeLimit(properties.queryTimeout(), Clock.systemUTC());
    }

    @Bean
    Graph graph(
            Driver driver,
            GraphProperties properties,
            TimeLimit limit,
            ObjectProvider<InProcess> inProcess,
            Environment environment) {
        InProcess embedded = inProcess.getIfAvailable();
        if (embedded == null && !environment.containsProperty(URI)) {
            throw noDatabase();
        }
        migrate(driver, environment.getProperty(URI, "the embedded database"));
        return embedded == null || properties.access() == GraphProperties.GraphAccess.DRIVER
                ? new DriverGraph(driver, limit)
                : embedded.graph();
    }

    /**
     * Out of order, for versions say which label a migration is about and not when it came: one of a low number may be newer than those a
     * database has. None depends on a later one.
     */
    static MigrationsConfig migrations() {
        return MigrationsConfig.builder()
                .withLocationsToScan("classpath:graph-schema/migrations")
                .withOutOfOrderAllowed(true)
                .build();
    }

    private static void migrate(Driver driver, String place) {
        try {
            driver.verifyConnectivity();
        } catch (Neo4jException away) {
            throw unreachable(place, away);
        }
        new Migrations(migrations(), driver).apply();
        awaitIndexes(driver);
    }

    /** What is planned while an index is being filled goes without it, and plans are kept. */
    private static void awaitIndexes(Driver driver) {
        try (Session session = driver.session()) {
            session.run("CALL db.awaitIndexes()").consume();
        }
    }

    private static DatabaseStartException noDatabase() {
        return new DatabaseStartException(
                "This jar comes without a database, and none is named.",
                "Name one: --spring.neo4j.uri=neo4j://host:7687 --spring.neo4j.authentication.username=neo4j"
                        + " --spring.neo4j.authentication.password=… (or the environment variables SPRING_NEO4J_URI and so on)."
                        + " Or run leadgraph.jar, which brings its own.",
                null);
    }

    private static DatabaseStartException unreachable(String place, Neo4jException cause) {
        return new DatabaseStartException(
                "The database at " + place + " can't be used: " + cause.getMessage(),
                "Check that it runs, and that spring.neo4j.uri, spring.neo4j.authentication.username and"
                        + " spring.neo4j.authentication.password are right.",
                cause);
    }
}
