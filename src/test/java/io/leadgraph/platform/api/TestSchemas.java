package io.leadgraph.platform.api;

import graphql.GraphQL;
import graphql.TypeResolutionEnvironment;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.WiringFactory;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The product's schema with one data fetcher behind every field. */
public final class TestSchemas {
    private TestSchemas() {}

    /** Every field answers null. */
    public static GraphQLSchema whole() {
        return whole(asked -> null);
    }

    static GraphQLSchema whole(DataFetcher<Object> fetcher) {
        try {
            var registry = new TypeDefinitionRegistry();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:graphql/**/*.graphqls")) {
                try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    registry.merge(new SchemaParser().parse(text));
                }
            }
            return generate(registry, fetcher);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static GraphQL limited(Limits limits, DataFetcher<Object> fetcher) {
        return GraphQL.newGraphQL(whole(fetcher))
                .instrumentation(new LimitInstrumentation(limits))
                .build();
    }

    private static GraphQLSchema generate(TypeDefinitionRegistry registry, DataFetcher<Object> fetcher) {
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring()
                .wiringFactory(new AnyInterface())
                .codeRegistry(GraphQLCodeRegistry.newCodeRegistry().defaultDataFetcher(environment -> fetcher));
        Scalars.ALL.forEach(wiring::scalar);
        return new SchemaGenerator().makeExecutableSchema(registry, wiring.build());
    }

    private static final class AnyInterface implements WiringFactory {
        @Override
        public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
            return true;
        }

        @Override
        public graphql.schema.TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
            return (TypeResolutionEnvironment object) -> object.getSchema().getObjectType("Person");
        }
    }
}
