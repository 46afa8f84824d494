package io.leadgraph.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the schema up to date, then hands out the graph: in process where the database is embedded, else over the driver. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphProperties.class)
class GraphConfiguration {

    @Bean
    Graph graph(Driver driver, GraphProperties properties, ObjectProvider<InProcess> inProcess) {
        migrate(driver);
        InProcess embedded = inProcess.getIfAvailable();
        return embedded == null || properties.access() == GraphProperties.GraphAccess.DRIVER
                ? new DriverGraph(driver, properties.queryTimeout())
                : embedded.graph();
    }

    private static void migrate(Driver driver) {
        MigrationsConfig config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:graph-schema/migrations")
                .build();
        new Migrations(config, driver).apply();
    }
}
