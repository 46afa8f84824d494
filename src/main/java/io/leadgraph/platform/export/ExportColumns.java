package io.leadgraph.platform.export;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;
import io.leadgraph.platform.api.Selected;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of a table of rows, in the order of selection: what is no object, and lists as a whole. */
final class ExportColumns {
    private final AskedOperation operation;
    private final Set<List<String>> columns = new LinkedHashSet<>();

    private ExportColumns(AskedOperation operation) {
        this.operation = operation;
    }

    /** The keys that lead from a row to each column's value. */
    static List<List<String>> of(AskedOperation operation, Selected rows) {
        ExportColumns columns = new ExportColumns(operation);
        columns.below(rows, List.of());
        return List.copyOf(columns.columns);
    }

    private void below(Selected parent, List<String> path) {
        GraphQLFieldDefinition definition = parent.definition(operation.schema());
        if (definition != null) {
            operation
                    .fields(AskedOperation.typeName(definition), parent.below())
                    .forEach(field -> add(field, path));
        }
    }

    private void add(Selected field, List<String> path) {
        List<String> here = Stream.concat(path.stream(), Stream.of(field.field().getResultKey()))
                .toList();
        if (isObject(field.definition(operation.schema()))) {
            below(field, here);
        } else {
            columns.add(here);
        }
    }

    private static boolean isObject(@Nullable GraphQLFieldDefinition definition) {
        return definition != null
                && GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType
                && !(GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList);
    }
}
