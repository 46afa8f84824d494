package io.leadgraph.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the running product on a real, empty Neo4j: embedded by default, the official image with
 * {@code -Dneo4j.tests=container}. The build
 * runs it with the graph in process, and once more over Bolt where it is {@link OverBolt}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("graph")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // decisions are restated, and handoffs looked after, when a test says so
        properties = {
            "spring.test.webtestclient.timeout=60s",
            "leadgraph.restatement.schedule=-",
            "leadgraph.lifecycle.schedule=-"
        })
@AutoConfigureHttpGraphQlTester
@ContextConfiguration(initializers = TestDatabase.class)
@Import(GraphTestConfiguration.class)
@ExtendWith(EmptyGraph.class)
public @interface GraphTest {}
