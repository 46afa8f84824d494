package io.leadgraph.decisions.configuration;

import io.leadgraph.facts.identity.DomainLists;
import io.leadgraph.platform.common.TenantZone;
import io.leadgraph.platform.rules.Rules;
import io.leadgraph.platform.rules.RulesGraph;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all of intake decides by: the reference lists, read once, and the tenant's rules. */
@Configuration(proxyBeanMethods = false)
class IntakeWiring {

    @Bean
    DomainLists domainLists() {
        return DomainLists.load();
    }

    @Bean
    Rules<IntakeConfiguration> intakeRules(RulesGraph rules) {
        return rules.of(IntakeConfiguration.KIND);
    }

    @Bean
    TenantZone tenantZone(Rules<IntakeConfiguration> rules) {
        return () -> rules.known().zone();
    }
}
