package io.leadgraph.platform.rules;

import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.graph.Graph.Statements;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The versions of what a tenant defines. They are numbered without a gap, so that the newest is the one whose number is their count: it is
 * kept in memory until somebody who counts them in passing finds another count, whichever process has defined one.
 */
public final class Rules<T extends Versioned> {
    private final RulesGraph graph;
    private final RulesKind<T> kind;
    private final String name;
    private volatile @Nullable T known;

    Rules(RulesGraph graph, RulesKind<T> kind, String name) {
        this.graph = graph;
        this.kind = kind;
        this.name = name;
    }

    /** Those of the same kind under another name. */
    public Rules<T> named(String other) {
        return new Rules<>(graph, kind, other);
    }

    /** The newest as last read. Another process may have defined a newer one since: see {@link #check}. */
    public T known() {
        T kept = known;
        return kept == null ? newest() : kept;
    }

    /** The newest as the graph has it now. */
    public T newest() {
        return newest(graph::read);
    }

    public T newest(Statements statements) {
        return keep(read(statements, null).orElse(kind.builtIn()));
    }

    /**
     * The newest, read only where the one in memory no longer is that.
     *
     * @param counted how many versions there are
     */
    public T newest(Statements statements, int counted) {
        T kept = known;
        if (kept != null && kept.version() == counted) {
            return kept;
        }
        return counted == 0 ? keep(kind.builtIn()) : newest(statements);
    }

    /** Versions by their numbers, 0 for the built-in one; those that are not in memory are read at once. */
    public Map<Integer, T> versions(Collection<Integer> wanted) {
        Map<Integer, T> versions = new HashMap<>(Map.of(0, kind.builtIn()));
        T kept = known;
        if (kept != null) {
            versions.put(kept.version(), kept);
        }
        List<Integer> unread = wanted.stream()
                .filter(one -> !versions.containsKey(one))
                .distinct()
                .toList();
        if (!unread.isEmpty()) {
            graph.versions(kind.name(), name, unread).stream()
                    .map(kind::of)
                    .forEach(one -> versions.put(one.version(), one));
        }
        return versions;
    }

    /** @param version 0 for the built-in one, null for the newest */
    public Optional<T> version(@Nullable Integer version) {
        if (version == null) {
            return Optional.of(newest());
        }
        return version == 0 ? Optional.of(kind.builtIn()) : read(graph::read, version);
    }

    /** The newest under each name of the kind, by name; the built-in one where nobody has defined any. */
    public List<T> ofEachName() {
        List<T> stored = RulesGraph.newest(graph::read, kind.name()).stream()
                .map(kind::of)
                .toList();
        return stored.isEmpty() ? List.of(kind.builtIn()) : stored;
    }

    /** Stores the next version; of two that are defined at once one comes after the other. */
    public Defined<T> define(RulesChange<T> change) {
        if (!change.errors().isEmpty()) {
            return new Defined<>(null, null, change.errors());
        }
        Defined<T> defined = graph.write(tx -> {
            Instant now = graph.now();
            Defined<T> decided = decide(tx, change, now);
            decided.stored().ifPresent(next -> RulesGraph.save(tx, kind.name(), properties(next, now)));
            return decided;
        });
        defined.stored().ifPresent(this::keep);
        return defined;
    }

    /** What {@link #define} would answer: decided under the same lock, and rolled back before anything is stored. */
    public Defined<T> dryRun(RulesChange<T> change) {
        AtomicReference<Defined<T>> decided = new AtomicReference<>(new Defined<>(null, null, change.errors()));
        if (change.errors().isEmpty()) {
            try {
                graph.write(tx -> {
                    decided.set(decide(tx, change, graph.now()));
                    throw new Undone();
                });
            } catch (Undone asIntended) {
                // what was decided is all that is asked for
            }
        }
        return Objects.requireNonNull(decided.get());
    }

    /** Lets nobody define others until the transaction ends; gives the newest. */
    public T lock(Statements tx) {
        return kind.of(RulesGraph.lock(tx, kind.name(), name));
    }

    /**
     * Runs work that decides by what is {@link #known}; again where it finds that others have been defined.
     *
     * @param work in a transaction of its own, which has no effect where {@link #check} ends it
     */
    public <R> R checked(Supplier<R> work) {
        while (true) {
            try {
                return work.get();
            } catch (Undone outdated) {
                newest();
            }
        }
    }

    /**
     * Ends work that was begun by rules which are no longer the newest; {@link #checked} begins it again.
     *
     * @param counted how many versions there are
     */
    public void check(T used, int counted) {
        if (used.version() != counted) {
            throw new Undone();
        }
    }

    void forget() {
        known = null;
    }

    private T keep(T newest) {
        known = newest;
        return newest;
    }

    private Optional<T> read(Statements statements, @Nullable Integer version) {
        return RulesGraph.version(statements, kind.name(), name, version).map(kind::of);
    }

    private Defined<T> decide(Statements tx, RulesChange<T> change, Instant now) {
        T before = lock(tx);
        T next = change.over(before, now);
        List<UserError> wrong = change.errors(next);
        return new Defined<>(before, wrong.isEmpty() ? next : null, wrong);
    }

    private Map<String, Object> properties(T rules, Instant now) {
        return Map.of(
                "kind", kind.name(),
                "name", name,
                "version", rules.version(),
                "recordedAt", now,
                "definition", kind.definition(rules));
    }

    /** Rolls a transaction back. */
    private static final class Undone extends RuntimeException {
        Undone() {
            super("rolled back as intended", null, false, false);
        }
    }
}
