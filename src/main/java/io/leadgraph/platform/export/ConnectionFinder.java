package io.leadgraph.platform.export;

import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import io.leadgraph.platform.api.FieldShape;
import io.leadgraph.platform.api.GraphqlRefusal;
import io.leadgraph.platform.api.Selected;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the one connection an operation selects; the walk is as long as the one that counts its cost, which comes first. */
final class ConnectionFinder {
    private final AskedOperation operation;
    private final List<List<Selected>> found = new ArrayList<>();

    private ConnectionFinder(AskedOperation operation) {
        this.operation = operation;
    }

    /**
     * The fields from the root to the connection, which is the last.
     *
     * @throws graphql.GraphQLException where there is none, or more than one, or it stands below a list
     */
    static List<Selected> find(AskedOperation operation) {
        ConnectionFinder finder = new ConnectionFinder(operation);
        finder.walk(
                operation.schema().getQueryType().getName(),
                List.of(operation.operation().getSelectionSet()),
                List.of());
        return finder.only();
    }

    static String text(List<Selected> path) {
        return path.stream().map(field -> field.field().getResultKey()).collect(Collectors.joining("."));
    }

    private void walk(String type, List<SelectionSet> sets, List<Selected> path) {
        for (Selected selected : operation.fields(type, sets)) {
            GraphQLFieldDefinition definition = selected.definition(operation.schema());
            if (definition != null && GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType) {
                List<Selected> here = new ArrayList<>(path);
                here.add(selected);
                if (shape(selected, definition) == FieldShape.CONNECTION) {
                    found.add(here);
                }
                walk(AskedOperation.typeName(definition), selected.below(), here);
            }
        }
    }

    private List<Selected> only() {
        if (found.isEmpty()) {
            throw GraphqlRefusal.badInput("The operation selects no connection, such as people { nodes { name } }.");
        }
        if (found.size() > 1) {
            throw GraphqlRefusal.badInput(
                    "The operation selects more than one connection, %s and %s; an export is of one."
                            .formatted(text(found.get(0)), text(found.get(1))));
        }
        List<Selected> path = found.getFirst();
        if (path.stream().anyMatch(this::isList)) {
            throw GraphqlRefusal.badInput(
                    "%s is a connection below a list; an export is of one.".formatted(text(path)));
        }
        return path;
    }

    private boolean isList(Selected selected) {
        GraphQLFieldDefinition definition = selected.definition(operation.schema());
        return definition != null && shape(selected, definition) == FieldShape.LIST;
    }

    private static FieldShape shape(Selected selected, GraphQLFieldDefinition definition) {
        return FieldShape.of(selected.type(), definition);
    }
}
