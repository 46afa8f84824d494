package io.leadgraph.platform.graph;

import com.github.f4b6a3.ulid.UlidCreator;

/** Makes node ids in the application, so that a statement can name what it creates: a kind prefix and a time-ordered ULID. */
public final class Ids {
    private Ids() {}

    /** Such as {@code person_01J…}; the prefix tells {@code node(id)} what to look for. */
    public static String next(NodeKind kind) {
        return kind.prefix() + UlidCreator.getMonotonicUlid();
    }
}
