package io.leadgraph.platform.rules;

import io.leadgraph.platform.common.UserError;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a change.
 *
 * @param before the version it was laid over; null where it was wrong whatever holds
 * @param after the next version; null where it was refused
 */
public record Defined<T>(@Nullable T before, @Nullable T after, List<UserError> userErrors) {

    Optional<T> stored() {
        return Optional.ofNullable(after);
    }
}
