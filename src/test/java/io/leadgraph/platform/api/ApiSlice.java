package io.leadgraph.platform.api;

import io.leadgraph.platform.api.coercion.InputInstrumentation;
import io.leadgraph.platform.export.ExportConfiguration;
import io.leadgraph.platform.export.ExportHandler;
import io.leadgraph.platform.export.ExportPlanner;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Starts the web server with this package alone: no feature, no database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ApiSlice.Application.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public @interface ApiSlice {
    /** What of the product is started. */
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration",
                "org.springframework.boot.neo4j.autoconfigure.health.Neo4jHealthContributorAutoConfiguration",
                "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration",
                "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveAutoConfiguration",
                "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration",
                "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveRepositoriesAutoConfiguration"
            })
    @Import({
        SchemaConfiguration.class,
        LimitInstrumentation.class,
        InputInstrumentation.class,
        DeadlineInterceptor.class,
        ErrorInterceptor.class,
        FaultResolver.class,
        BodyLimitFilter.class,
        UnreadableRequestResolver.class,
        PageRequestResolver.class,
        GraphiqlController.class,
        ExportConfiguration.class,
        ExportHandler.class,
        ExportPlanner.class
    })
    class Application {}
}
