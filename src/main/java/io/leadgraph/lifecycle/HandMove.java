package io.leadgraph.lifecycle;

import io.leadgraph.common.UserError;
import io.leadgraph.graph.Graph.Statements;
import io.leadgraph.input.InputRow;
import java.util.Optional;

/** A move that somebody asks for by hand. */
interface HandMove {

    /** Why the person can't be moved so; empty where that can be done. */
    Optional<UserError> flaw(InputRow input, Course course);

    /** Whether there is anything to do. */
    default boolean moves(Course course) {
        return true;
    }

    void apply(Statements tx, Courses courses, Course course);
}
