package io.leadgraph.support;

import io.leadgraph.common.TenantZone;
import io.leadgraph.graph.Graph;
import io.leadgraph.person.RestatedStamps;
import io.leadgraph.person.Stamps;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Primary;

/** A clock the test sets, and a graph that counts its round trips. */
@TestConfiguration(proxyBeanMethods = false)
public class GraphTestConfiguration {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    @Fallback
    TenantZone utc() {
        return () -> ZoneOffset.UTC;
    }

    /** Until the product has somebody who restates. */
    @Bean
    @Fallback
    RestatedStamps neverRestated() {
        return new RestatedStamps() {
            @Override
            public Map<String, Stamps> ofPeople(Collection<String> personIds) {
                return Map.of();
            }

            @Override
            public Map<String, Stamps> ofMembers(Collection<String> memberIds) {
                return Map.of();
            }
        };
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
