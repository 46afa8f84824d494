package io.leadgraph.facts.touch;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.leadgraph.platform.paging.BatchedRead;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a touch leads to: as the statement that read the touch has read it, else by one statement for all touches of the
 * operation. Light, because a
 * journey has hundreds of these fields, and calling a controller's method costs more than most of them.
 */
record TouchPartFetcher(TouchPart part, BatchedRead<TouchPartKey, Object> unread) implements LightDataFetcher<Object> {

    @Override
    @Nullable
    public Object get(GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) {
        Touch touch = (Touch) source;
        return touch.neighbours().has(part)
                ? touch.neighbours().get(part)
                : unread.load(environment.get(), new TouchPartKey(touch.id(), part));
    }

    @Override
    @Nullable
    public Object get(DataFetchingEnvironment environment) {
        return get(
                environment.getFieldDefinition(), Objects.requireNonNull(environment.getSource()), () -> environment);
    }
}
