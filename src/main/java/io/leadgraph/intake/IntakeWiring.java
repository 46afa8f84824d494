package io.leadgraph.intake;

import io.leadgraph.person.DomainLists;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference lists, read once. */
@Configuration(proxyBeanMethods = false)
class IntakeWiring {

    @Bean
    DomainLists domainLists() {
        return DomainLists.load();
    }
}
