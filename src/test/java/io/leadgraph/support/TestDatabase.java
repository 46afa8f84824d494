package io.leadgraph.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.platform.graph.InProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.testcontainers.neo4j.Neo4jContainer;

/** Points the context at the database the tests were asked to run on; one a JVM. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    static final String NEO4J_VERSION = "2026.08.1";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-database", properties()));
    }

    /** Before anything is deleted: nobody may fall back to another database than the one asked for. */
    static void assertIsTheOneOf(ApplicationContext context) {
        assertThat(context.getBeansOfType(InProcess.class))
                .as("the embedded database, where the tests run on: " + asked())
                .hasSize("embedded".equals(asked()) ? 1 : 0);
    }

    private static String asked() {
        return System.getProperty("neo4j.tests", "embedded");
    }

    private static Map<String, Object> properties() {
        return switch (asked()) {
            case "embedded" -> embedded();
            case "container" -> Container.properties();
            case String other ->
                throw new IllegalArgumentException("neo4j.tests is embedded or container, not " + other);
        };
    }

    /** The URI is set too: one in the environment is somebody's database, which the tests would empty. */
    private static Map<String, Object> embedded() {
        return Map.of(
                "spring.neo4j.uri", "embedded",
                "leadgraph.data-directory", freshFolder().toString(),
                "leadgraph.bolt-port", "0");
    }

    private static Path freshFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "graph-tests")), "data-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Container {
        private static final Neo4jContainer NEO4J =
                new Neo4jContainer("neo4j:" + NEO4J_VERSION + "-community").withAdminPassword("test-password");

        static Map<String, Object> properties() {
            NEO4J.start();
            return Map.of(
                    "spring.neo4j.uri", NEO4J.getBoltUrl(),
                    "spring.neo4j.authentication.username", "neo4j",
                    "spring.neo4j.authentication.password", "test-password");
        }
    }
}
