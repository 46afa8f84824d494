package io.leadgraph.graph;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The newest version of what a tenant defines, kept in memory until somebody who counted the versions in passing finds that there are more. */
public final class Newest<T> {
    private volatile @Nullable Known<T> known;

    private record Known<T>(int versions, T newest) {}

    public Newest(Caches caches) {
        caches.register(() -> known = null);
    }

    /**
     * The one in force.
     *
     * @param versions how many there are
     * @param read what reads it from the graph
     */
    public T of(int versions, Supplier<T> read) {
        Known<T> kept = known;
        if (kept == null || kept.versions() != versions) {
            kept = new Known<>(versions, read.get());
            known = kept;
        }
        return kept.newest();
    }
}
