package io.leadgraph.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ResultPath;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dataloader.DataLoaderRegistry;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;

/** Runs operations of a few fields with batches, in this process and without a database. */
final class SmallSchema {
    private final DefaultBatchLoaderRegistry registry = new DefaultBatchLoaderRegistry();

    DefaultBatchLoaderRegistry registry() {
        return registry;
    }

    /** The data of one operation, for which each batch begins anew. */
    Map<String, Object> run(String schema, UnaryOperator<RuntimeWiring.Builder> fields, String operation) {
        ExecutionResult result = result(schema, fields, operation);
        assertThat(result.getErrors()).isEmpty();
        return result.getData();
    }

    /** The paths of what an operation is refused. */
    List<String> refused(String schema, UnaryOperator<RuntimeWiring.Builder> fields, String operation) {
        return result(schema, fields, operation).getErrors().stream()
                .map(error -> ResultPath.fromList(error.getPath()).toString())
                .toList();
    }

    private ExecutionResult result(String schema, UnaryOperator<RuntimeWiring.Builder> fields, String operation) {
        var wiring = fields.apply(RuntimeWiring.newRuntimeWiring()).build();
        var executable = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(schema), wiring);
        DataLoaderRegistry loaders = new DataLoaderRegistry();
        ExecutionInput input = ExecutionInput.newExecutionInput(operation)
                .dataLoaderRegistry(loaders)
                .build();
        registry.registerDataLoaders(loaders, input.getGraphQLContext());
        return GraphQL.newGraphQL(executable).build().execute(input);
    }
}
