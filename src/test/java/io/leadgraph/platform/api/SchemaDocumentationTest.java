package io.leadgraph.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.ScalarInfo;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaDocumentationTest {
    private final GraphQLSchema schema = TestSchemas.whole();

    @Test
    void everyTypeFieldArgumentAndEnumValueIsDescribed() {
        List<String> elements = ownTypes().flatMap(this::elementsOf).toList();

        assertThat(elements).hasSizeGreaterThan(700);
        assertThat(elements).filteredOn(element -> element.endsWith(": ")).isEmpty();
    }

    @Test
    void everyListOfNodesThatIsPagedHasTheWholeConnection() {
        assertThat(ownTypes().filter(type -> type.getName().endsWith("Connection")))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(((GraphQLFieldsContainer) type).getFieldDefinitions())
                        .extracting(GraphQLFieldDefinition::getName)
                        .containsExactlyInAnyOrder("edges", "nodes", "pageInfo", "totalCount"));
    }

    private Stream<GraphQLNamedSchemaElement> ownTypes() {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !Introspection.isIntrospectionTypes(type))
                .filter(type -> !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
                .map(GraphQLNamedSchemaElement.class::cast);
    }

    private Stream<String> elementsOf(GraphQLNamedSchemaElement type) {
        return Stream.concat(
                Stream.of(type.getName() + ": " + described(type)),
                childrenOf(type).map(child -> type.getName() + "." + child.getName() + ": " + described(child)));
    }

    private Stream<? extends GraphQLNamedSchemaElement> childrenOf(GraphQLNamedSchemaElement type) {
        return switch (type) {
            case GraphQLFieldsContainer fields ->
                fields.getFieldDefinitions().stream()
                        .flatMap(field -> Stream.concat(Stream.of(field), field.getArguments().stream()));
            case GraphQLInputObjectType input -> input.getFieldDefinitions().stream();
            case GraphQLEnumType values -> values.getValues().stream();
            default -> Stream.empty();
        };
    }

    private static String described(GraphQLNamedSchemaElement element) {
        return element.getDescription() == null ? "" : element.getDescription().strip();
    }
}
