package io.leadgraph.support;

import io.leadgraph.platform.graph.Graph;
import java.time.Duration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webtestclient.autoconfigure.WebTestClientBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock the test sets, and a graph that counts its round trips. */
@TestConfiguration(proxyBeanMethods = false)
public class GraphTestConfiguration {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    /** A loaded machine is slow, not wrong. */
    @Bean
    WebTestClientBuilderCustomizer patience() {
        return client -> client.responseTimeout(Duration.ofMinutes(1));
    }

    @Bean
    static BeanPostProcessor counting() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Graph graph ? new CountingGraph(graph) : bean;
            }
        };
    }
}
