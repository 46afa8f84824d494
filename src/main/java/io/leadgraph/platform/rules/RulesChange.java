package io.leadgraph.platform.rules;

import io.leadgraph.platform.common.UserError;
import java.time.Instant;
import java.util.List;

/** A change that a tenant asks for; it may be laid over more than one version until it is stored, and has no other effect. */
public interface RulesChange<T> {

    /** What is wrong with it, whatever holds now. */
    List<UserError> errors();

    /** The next version. */
    T over(T old, Instant now);

    /** What is wrong with the version that would come of it. */
    default List<UserError> errors(T next) {
        return List.of();
    }
}
