package io.leadgraph.platform.api;

import io.leadgraph.platform.common.Deadline;
import io.micrometer.context.ContextRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class SchemaConfiguration {
    static {
        // Spring GraphQL then sets it around every data fetcher and batch loader
        ContextRegistry.getInstance()
                .registerThreadLocalAccessor(
                        Deadline.class.getName(), Deadline::current, Deadline::enter, Deadline::leave);
    }

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> Scalars.ALL.forEach(wiring::scalar);
    }

    @Bean
    GraphQlSourceBuilderCustomizer documentCache() {
        return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(new DocumentCache()));
    }
}
