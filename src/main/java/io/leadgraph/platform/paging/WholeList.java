package io.leadgraph.platform.paging;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;

/** How many a list of all of a kind holds: told where somebody asks for it and no filter restricts the list, for then it is cheap. */
public final class WholeList {
    private WholeList() {}

    /** The page, with {@code totalCount} where it was asked for; only then something is counted. */
    public static <T> Connection<T> counted(
            Connection<T> page, DataFetchingEnvironment environment, LongSupplier count) {
        return restricted(environment) ? page : alwaysCounted(page, environment, count);
    }

    /** The page, with {@code totalCount} where it was asked for, of a list that is cheap to count whatever restricts it. */
    public static <T> Connection<T> alwaysCounted(
            Connection<T> page, DataFetchingEnvironment environment, LongSupplier count) {
        return Below.of(environment).contains("totalCount")
                ? new Connection<>(page.edges(), page.pageInfo(), count.getAsLong())
                : page;
    }

    private static boolean restricted(DataFetchingEnvironment environment) {
        return environment.getArgument("filter") instanceof Map<?, ?> filter
                && filter.values().stream().anyMatch(Objects::nonNull);
    }
}
