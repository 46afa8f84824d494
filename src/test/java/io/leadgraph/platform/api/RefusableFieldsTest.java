package io.leadgraph.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A refusal takes away the field it is about, and nothing beside or above it: what can be refused can be null. */
class RefusableFieldsTest {
    /** Arguments that are checked beyond their type, and may be left out. */
    private static final Set<String> CHECKED =
            Set.of("first", "last", "after", "before", "from", "to", "ids", "window");

    /** Mutations without {@code userErrors}; all others answer their refusals in these. */
    private static final Set<String> RUNS =
            Set.of("restateDecisions", "findDuplicates", "sweepLifecycle", "reconcileRollups");

    private final GraphQLSchema schema = TestSchemas.whole();

    @Test
    void whatMayBeRefusedIsNullableAndSaysSo() {
        Map<String, GraphQLFieldDefinition> fields = refusable();

        assertThat(fields).hasSizeGreaterThan(50).containsKeys("Person.journey", "Campaign.members", "Query.funnel");
        assertThat(fields).allSatisfy((name, field) -> {
            assertThat(field.getType()).as(name).isNotInstanceOf(GraphQLNonNull.class);
            assertThat(field.getDescription().toLowerCase(Locale.ROOT)).as(name).contains("null");
        });
    }

    /** What a field without a check gives is there whenever its parent is. */
    @Test
    void everyConnectionMayBeRefused() {
        Set<String> connections = schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(field -> field.getType().toString().contains("Connection"))
                        .map(field -> type.getName() + "." + field.getName()))
                .collect(Collectors.toSet());

        assertThat(connections).isNotEmpty();
        assertThat(refusable().keySet()).containsAll(connections);
    }

    private Map<String, GraphQLFieldDefinition> refusable() {
        Map<String, GraphQLFieldDefinition> fields = new TreeMap<>();
        objects()
                .forEach(type -> type.getFieldDefinitions().stream()
                        .filter(field -> mayBeRefused(type, field))
                        .forEach(field -> fields.put(type.getName() + "." + field.getName(), field)));
        return fields;
    }

    private boolean mayBeRefused(GraphQLObjectType type, GraphQLFieldDefinition field) {
        return type == schema.getMutationType()
                ? RUNS.contains(field.getName())
                : field.getArguments().stream().anyMatch(RefusableFieldsTest::checked);
    }

    /** A null variable is refused where the schema has no null. */
    private static boolean checked(GraphQLArgument argument) {
        return argument.getType() instanceof GraphQLNonNull || CHECKED.contains(argument.getName());
    }

    private Stream<GraphQLObjectType> objects() {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast);
    }
}
