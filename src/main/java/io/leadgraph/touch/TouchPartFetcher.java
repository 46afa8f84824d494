package io.leadgraph.touch;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a touch leads to: as the statement that read the touch has read it, else by one statement for all touches of the operation. Light, because a
 * journey has hundreds of these fields, and calling a controller's method costs more than most of them.
 */
record TouchPartFetcher(TouchPart part) implements LightDataFetcher<Object> {

    @Override
    @Nullable
    public Object get(GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> asked) {
        Touch touch = (Touch) source;
        return touch.neighbours().has(part) ? touch.neighbours().get(part) : load(touch, asked.get());
    }

    @Override
    @Nullable
    public Object get(DataFetchingEnvironment asked) {
        return get(asked.getFieldDefinition(), Objects.requireNonNull(asked.getSource()), () -> asked);
    }

    private Object load(Touch touch, DataFetchingEnvironment asked) {
        return Objects.requireNonNull(asked.getDataLoader(WantedLoader.NAME)).load(new Wanted(touch.id(), part));
    }
}
