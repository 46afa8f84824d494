package io.leadgraph.api;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Schemas without anything behind them. */
public final class TestSchemas {
    private TestSchemas() {}

    /** The product's schema, of all its files. */
    public static GraphQLSchema whole() {
        try {
            var registry = new TypeDefinitionRegistry();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:graphql/*.graphqls")) {
                try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    registry.merge(new SchemaParser().parse(text));
                }
            }
            return generate(registry);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A schema written in a test. */
    static GraphQLSchema of(String definition) {
        return generate(new SchemaParser().parse(definition));
    }

    private static GraphQLSchema generate(TypeDefinitionRegistry registry) {
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring().wiringFactory(new MockedWiringFactory() {
            @Override
            public boolean providesScalar(graphql.schema.idl.ScalarWiringEnvironment environment) {
                return false;
            }
        });
        Scalars.ALL.forEach(wiring::scalar);
        return new SchemaGenerator().makeExecutableSchema(registry, wiring.build());
    }
}
