package io.leadgraph.person;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Reads a person together with something else the operation asks of that person, in one statement. Supplied by a feature that this one
 * must not know.
 */
public interface PersonPreloader {

    /** Whether the field {@code person} is asked for something this can read along. */
    boolean wanted(DataFetchingEnvironment asked);

    /** The person, null where there is none; what was read along is kept for the operation's later fields. */
    @Nullable
    Person read(PersonRef by, DataFetchingEnvironment asked);
}
