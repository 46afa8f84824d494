package io.leadgraph.platform.api.coercion;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The place of a value in what a client sent: a bulk has many, so that names are put together only where somebody asks. */
record InputPath(@Nullable InputPath above, String name) {
    static InputPath of(String name) {
        return new InputPath(null, name);
    }

    InputPath below(String name) {
        return new InputPath(this, name);
    }

    List<String> names() {
        Deque<String> names = new ArrayDeque<>();
        for (InputPath at = this; at != null; at = at.above) {
            names.addFirst(at.name);
        }
        return List.copyOf(names);
    }
}
