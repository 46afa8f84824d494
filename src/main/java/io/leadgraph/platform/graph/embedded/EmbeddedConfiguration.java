package io.leadgraph.platform.graph.embedded;

import io.leadgraph.platform.graph.GraphProperties;
import io.leadgraph.platform.graph.InProcess;
import io.leadgraph.platform.graph.TimeLimit;
import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the database in this process when no {@code spring.neo4j.uri} is set and its classes are here. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(name = "org.neo4j.dbms.api.DatabaseManagementService")
@ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "embedded")
@ConditionalOnMissingBean(Neo4jConnectionDetails.class)
class EmbeddedConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedNeo4j embeddedNeo4j(GraphProperties properties) {
        return EmbeddedNeo4j.start(properties.dataDirectory(), properties.boltPort(), properties.pageCache());
    }

    @Bean
    InProcess inProcess(EmbeddedNeo4j neo4j, TimeLimit limit) {
        return () -> new InProcessGraph(neo4j.database(), limit, neo4j.lastCommitted());
    }

    /** Points the driver, and with it Spring Data and the health check, at the Bolt port on loopback. */
    @Bean
    Neo4jConnectionDetails embeddedConnection(EmbeddedNeo4j neo4j) {
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return neo4j.boltUri();
            }

            @Override
            public AuthToken getAuthToken() {
                return AuthTokens.basic("neo4j", neo4j.password());
            }
        };
    }
}
