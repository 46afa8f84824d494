package io.leadgraph.platform.api;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;

/** How the objects behind a field count. */
public enum FieldShape {
    /** One object. */
    OBJECT,
    /** A page: free itself, its rows are counted below it. */
    CONNECTION,
    /** The nodes of a connection. */
    ROWS,
    /** The edges of a connection: free, the node in each counts. */
    EDGES,
    /** Wrapping that is free. */
    WRAPPING,
    /** A list that stays short. */
    LIST;

    public static FieldShape of(String parent, GraphQLFieldDefinition field) {
        String type = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
        boolean list = GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList;
        if (parent.endsWith("Connection")) {
            return list ? (type.endsWith("Edge") ? EDGES : ROWS) : WRAPPING;
        }
        if (list) {
            return parent.endsWith("Payload") && field.getName().equals("results") ? WRAPPING : LIST;
        }
        return type.endsWith("Connection") ? CONNECTION : OBJECT;
    }

    int weight() {
        return this == OBJECT || this == ROWS || this == LIST ? 1 : 0;
    }
}
