package io.leadgraph.platform.api;

import graphql.execution.CoercedVariables;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;

/**
 * Counts the objects an operation can bring back at most, before it runs. An object counts one. Below a connection everything counts
 * as often as the page has rows: {@code first} or {@code last}, else 25. A short list counts five times. Scalars, the wrapping of a
 * connection and the {@code results} of a payload are free; introspection is left out.
 */
public final class Cost {
    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final CoercedVariables variables;
    private final Limits limits;
    private long total;
    private int visits;
    private long dearest;
    private String dearestField = "";

    public Cost(
            GraphQLSchema schema,
            Map<String, FragmentDefinition> fragments,
            CoercedVariables variables,
            Limits limits) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
        this.limits = limits;
    }

    public void check(OperationDefinition operation) {
        String root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType().getName();
            case MUTATION -> schema.getMutationType().getName();
            case SUBSCRIPTION -> schema.getSubscriptionType().getName();
        };
        walk(new Place(root, "", 1, 1, 0), List.of(operation.getSelectionSet()));
        if (total > limits.cost()) {
            throw tooDear();
        }
    }

    /** The cost found so far; saturates far above any limit. */
    long total() {
        return total;
    }

    private void walk(Place place, List<SelectionSet> sets) {
        List<Selected> fields = Selections.of(place.type(), sets, fragments, variables);
        for (Selected field : fields) {
            if (!field.field().getName().startsWith("__")) {
                visit(place, field);
            }
        }
    }

    private void visit(Place place, Selected selected) {
        if (place.depth() > limits.depth()) {
            throw GraphqlRefusal.tooComplex("The operation is more than %d fields deep, at %s."
                    .formatted(limits.depth(), place.path(selected.field().getResultKey())));
        }
        GraphQLFieldDefinition definition = selected.definition(schema);
        if (definition != null
                && GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type) {
            Place below = place.below(selected, definition, (GraphQLNamedType) type, variables);
            count(below, FieldShape.of(place.type(), definition).weight());
            walk(below, selected.below());
        }
    }

    private void count(Place below, int weight) {
        long objects = below.times() * weight;
        total += objects;
        if (objects > dearest) {
            dearest = objects;
            dearestField = below.path();
        }
        // every object field visited costs at least one or wraps one that does, so this many prove it too dear: stop
        // counting
        if (++visits > 4 * limits.cost()) {
            throw tooDear();
        }
    }

    private RuntimeException tooDear() {
        return GraphqlRefusal.tooComplex(
                "The operation may bring back more than %d objects; %s alone accounts for %d. Ask for smaller pages or fewer levels."
                        .formatted(limits.cost(), dearestField, dearest));
    }
}
