package io.leadgraph.platform.api;

import graphql.language.Field;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One field of an answer, and all that is selected below it. */
public record Selected(String type, Field field, List<SelectionSet> below) {
    public Selected(String type, Field field) {
        this(type, field, new ArrayList<>());
    }

    /** What the field is; null for what the language itself adds, such as {@code __typename}. */
    @Nullable
    public GraphQLFieldDefinition definition(GraphQLSchema schema) {
        return schema.getType(type) instanceof GraphQLFieldsContainer container
                ? container.getFieldDefinition(field.getName())
                : null;
    }

    void merge(Field same) {
        if (same.getSelectionSet() != null) {
            below.add(same.getSelectionSet());
        }
    }
}
